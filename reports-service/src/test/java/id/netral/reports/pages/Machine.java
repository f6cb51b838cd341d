package id.netral.reports.pages;

import id.netral.casefile.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's program. */
final class Machine {

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  Machine(String base) {
    this.base = base;
  }

  ObjectNode post(String path, String key, String json) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
    if (!key.isEmpty()) request.header("Idempotency-Key", key);
    return Json.parse(send(request.POST(BodyPublishers.ofString(json))).body());
  }

  int status(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path))).statusCode();
  }

  HttpResponse<String> get(String path, String token) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    return send(request.header("Authorization", "Bearer " + token));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
