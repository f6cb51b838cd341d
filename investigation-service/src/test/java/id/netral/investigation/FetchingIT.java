package id.netral.investigation;

import static id.netral.investigation.MovableClock.at;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.netral.investigation.Others.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.node.ArrayNode;

/** Evidence comes late or never, and none holds up another. */
class FetchingIT extends AtBawaslu {

  private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);
  private static final byte[] TOKEN =
      """
      {"access_token":"t","token_type":"Bearer","expires_in":300,"scope":"files"}"""
          .getBytes(StandardCharsets.UTF_8);
  private static final String LAST = "z7q2mzv4x3nd6twz";
  private static volatile boolean lastIsThere;

  @DynamicPropertySource
  static void reports(DynamicPropertyRegistry settings) {
    var server = server();
    var address = "http://localhost:" + server.getAddress().getPort();
    settings.add("netral.investigation.fetches", () -> true);
    settings.add("netral.investigation.evidence-every", () -> "200ms");
    settings.add("netral.calls.reports.base-url", () -> address);
    settings.add("netral.calls.reports.token-uri", () -> address + "/token");
  }

  @Test
  void what_can_never_be_fetched_holds_up_nothing_else() {
    IntStream.range(0, 60).forEach(n -> announced(file(n), evidence(n)));
    announced(LAST, EVIDENCE);

    lastIsThere = true;

    await().atMost(PATIENCE).until(() -> files.read(LAST, EVIDENCE).isPresent());
  }

  private void announced(String file, String evidence) {
    var data = Others.example("reports", "report-submitted.v1");
    var evidences = (ArrayNode) data.path("evidence");
    evidences.removeAll();
    evidences
        .addObject()
        .put("evidence", evidence)
        .put("mediaType", "image/png")
        .put("name", "Tangkapan layar")
        .put("sha256", sha256())
        .put("size", PICTURE.length);
    var way = new Way("reports", "reports", file, file, 1);
    others.say(way, "report-submitted.v1", at("2024-10-23T09:30"), data);
    await().atMost(PATIENCE).until(() -> handling.find(file).isPresent());
  }

  private static String file(int n) {
    return "a7q2mzv4x3nd6t" + letters(n);
  }

  private static String evidence(int n) {
    return "h2xw6ecn4r7m3k" + letters(n);
  }

  private static String letters(int n) {
    return "" + (char) ('a' + n / 26) + (char) ('a' + n % 26);
  }

  private static HttpServer server() {
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var server = HttpServer.create(loopback, 0);
      server.createContext("/token", http -> answer(http, 200, "application/json", TOKEN));
      server.createContext("/api/files/", http -> answer(http, 404, "image/png", PICTURE));
      server.createContext(
          "/api/files/" + LAST + "/",
          http -> answer(http, lastIsThere ? 200 : 404, "image/png", PICTURE));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange http, int status, String type, byte[] body)
      throws IOException {
    try (http) {
      http.getResponseHeaders().add("Content-Type", type);
      http.sendResponseHeaders(status, body.length);
      http.getResponseBody().write(body);
    }
  }

  private static String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PICTURE));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
