package id.netral.reports.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.netral.casefile.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
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

  /** The same with files beside it, as a form would send them. */
  ObjectNode post(String path, String key, String json, List<byte[]> files) {
    var body = new ByteArrayOutputStream();
    part(body, "name=\"report\"", "application/json", json.getBytes(UTF_8));
    files.forEach(
        file -> part(body, "name=\"files\"; filename=\"f\"", "application/octet-stream", file));
    body.writeBytes("--LIMIT--\r\n".getBytes(UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "multipart/form-data; boundary=LIMIT")
            .header("Idempotency-Key", key);
    return Json.parse(send(request.POST(BodyPublishers.ofByteArray(body.toByteArray()))).body());
  }

  private static void part(ByteArrayOutputStream body, String name, String type, byte[] bytes) {
    var head = "--LIMIT\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n";
    body.writeBytes(head.formatted(name, type).getBytes(UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(UTF_8));
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
