package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryIT {

  @LocalServerPort int port;

  @Test
  void draws() throws Exception {
    for (var page : new String[] {"citizen", "question", "officer", "queue/government", "nowhere", "broken", "forbidden", "officer?lang=en"}) {
      var answer = get("/" + page);
      System.out.println(page + " " + answer.statusCode() + " " + answer.body().length());
      Files.writeString(Path.of("target/" + page.replace("/", "-").replace("?", "-") + ".html"), answer.body());
    }
    System.out.println(get("/citizen").headers());
    assertThat(1).isOne();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
  }
}
