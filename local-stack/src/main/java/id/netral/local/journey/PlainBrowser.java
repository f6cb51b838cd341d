package id.netral.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;

/** A browser without JavaScript: keeps cookies, follows redirects. */
public final class PlainBrowser implements Browser {

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.ALWAYS)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  @Override
  public PlainPage open(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  PlainPage post(URI address, String contentType, BodyPublisher body) {
    return send(HttpRequest.newBuilder(address).header("Content-Type", contentType).POST(body));
  }

  private PlainPage send(HttpRequest.Builder request) {
    try {
      var asked =
          request
              .timeout(Duration.ofSeconds(60))
              .header("Accept", "text/html")
              .header("Accept-Language", "id")
              .build();
      HttpResponse<String> answer = http.send(asked, BodyHandlers.ofString());
      return new PlainPage(
          this,
          answer.uri(),
          answer.statusCode(),
          Jsoup.parse(answer.body(), answer.uri().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Page signIn(String address, String user, String password) {
    var page = open(address);
    if (page.html().selectFirst("input[type=password]") == null) {
      return page;
    }
    return page.press("", Filled.with("username", user).and("password", password));
  }

  static BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }
}
