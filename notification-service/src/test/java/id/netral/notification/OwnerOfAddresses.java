package id.netral.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An agency's door at which addresses are asked for. */
final class OwnerOfAddresses implements AutoCloseable {

  private final Map<String, String> mails = new ConcurrentHashMap<>();
  private final HttpServer server;

  OwnerOfAddresses() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/token", this::token);
    server.createContext("/api/notice-addresses/", this::address);
    server.start();
  }

  private void token(HttpExchange exchange) throws IOException {
    answer(exchange, "{\"access_token\":\"of-notification\",\"expires_in\":300}");
  }

  private void address(HttpExchange exchange) throws IOException {
    var mail = mails.get(exchange.getRequestURI().getPath().replaceFirst(".*/", ""));
    var bearer = exchange.getRequestHeaders().getFirst("Authorization");
    if (mail == null || !"Bearer of-notification".equals(bearer)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    } else {
      answer(exchange, "{\"mail\":\"%s\",\"language\":\"id\"}".formatted(mail));
    }
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length());
    exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void knows(String file, String mail) {
    mails.put(file, mail);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
