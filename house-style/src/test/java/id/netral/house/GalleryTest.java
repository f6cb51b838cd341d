package id.netral.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A running gallery and a plain way to ask it for pages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class GalleryTest {

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;

  String home() {
    return "http://localhost:" + port;
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body());
  }

  HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html"), BodyHandlers.ofString());
  }

  Document post(String path) {
    var request = request(path).POST(HttpRequest.BodyPublishers.noBody());
    return Jsoup.parse(send(request, BodyHandlers.ofString()).body());
  }

  HttpResponse<byte[]> compressed(String path) {
    return send(request(path).header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(home() + path)).header("Accept-Language", "en");
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request.build(), handler);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
