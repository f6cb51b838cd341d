package id.netral.load.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small browser with cookies, to sign in with. */
final class Surfing {

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient following = client(Redirect.ALWAYS);
  private final HttpClient standing = client(Redirect.NEVER);

  private HttpClient client(Redirect redirect) {
    return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
  }

  Document open(String address) {
    return page(send(following, asked(address).GET()));
  }

  /** Opens an address, and enters a password where one is asked for. */
  Document enter(String address, String user) {
    var page = open(address);
    if (page.selectFirst("input[type=password]") == null) {
      return page;
    }
    var form = page.expectFirst("form:has(input[type=password])");
    var hidden = page.expectFirst("input[name=_csrf]").val();
    var fields = Map.of("username", user, "password", "netral", "_csrf", hidden);
    var target = form.absUrl("action");
    return page(
        send(following, posted(target.isBlank() ? page.location() : target, encoded(fields))));
  }

  /** Types a report's code where it is asked for. */
  void track(String address, String code) {
    var hidden = open(address).expectFirst("input[name=_csrf]").val();
    var answer = send(standing, posted(address, encoded(Map.of("code", code, "_csrf", hidden))));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("the code was not taken: " + answer.statusCode());
    }
  }

  /** Where an address leads, without going there. */
  String leadsTo(String address) {
    return send(standing, asked(address).GET()).headers().firstValue("Location").orElse("");
  }

  String post(String address, String authorization, Map<String, String> fields) {
    var answer =
        send(standing, posted(address, encoded(fields)).header("Authorization", authorization));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(Surfing::pair)
        .collect(Collectors.joining("; "));
  }

  private static String pair(HttpCookie cookie) {
    return cookie.getName() + "=" + cookie.getValue();
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpRequest.Builder asked(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Accept", "text/html,application/json")
        .header("Accept-Language", "id");
  }

  private static HttpRequest.Builder posted(String address, String form) {
    return asked(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static Document page(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
