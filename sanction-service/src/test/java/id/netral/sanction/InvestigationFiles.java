package id.netral.sanction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Bawaslu's sign-in and file API, as far as a government needs them. */
final class InvestigationFiles {

  static final byte[] PICTURE = "a redacted picture".getBytes(StandardCharsets.UTF_8);

  /** How the names of cases begin whose documents can't be had. */
  static final String LOST = "lost";

  private final HttpServer server;

  InvestigationFiles() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var token =
        """
        {"access_token":"t","token_type":"Bearer","expires_in":300,"scope":"files"}"""
            .getBytes(StandardCharsets.UTF_8);
    server.createContext("/token", http -> answer(http, 200, "application/json", token));
    server.createContext("/api/files/", http -> answer(http, 200, "image/png", PICTURE));
    server.createContext("/api/files/" + LOST, http -> answer(http, 404, "image/png", PICTURE));
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange http, int status, String type, byte[] body)
      throws IOException {
    try (http) {
      http.getResponseHeaders().add("Content-Type", type);
      http.sendResponseHeaders(status, body.length);
      http.getResponseBody().write(body);
    }
  }
}
