package id.netral.staff;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the tests of the doors share: a running service and a browser without a screen. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "netral.casefile.agency=reports",
      "netral.staff.client-id=reports",
      "netral.staff.client-secret=quiet",
      "netral.staff.public-paths=/lapor/**,/lacak,/api/figures",
      "spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
    })
abstract class DoorTest {

  static final AnIssuer ISSUER = AnIssuer.start();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort int port;

  final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    settings.add("netral.staff.issuer", ISSUER::address);
    settings.add("netral.calls.reports.token-uri", () -> ISSUER.address() + "/oauth2/token");
  }

  HttpResponse<String> get(String address) {
    return send(request(address).header("Accept", "text/html"));
  }

  /** Goes wherever it is led, across servers. */
  HttpResponse<String> follow(String address) {
    var answer = get(address);
    for (var left = 10; left > 0 && answer.statusCode() == 302; left--) {
      answer = get(answer.headers().firstValue("Location").orElseThrow());
    }
    return answer;
  }

  HttpResponse<String> call(String path, String bearer) {
    return send(request(path).header("Authorization", "Bearer " + bearer));
  }

  HttpResponse<String> sent(String path, String bearer) {
    return send(
        request(path).header("Authorization", "Bearer " + bearer).POST(BodyPublishers.noBody()));
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> upload(String path, Map<String, String> form) {
    var fields =
        form.entrySet().stream()
            .map(f -> part("name=\"" + f.getKey() + "\"", f.getValue()))
            .collect(Collectors.joining());
    var body = fields + part("name=\"file\"; filename=\"a.txt\"", "abc") + "--b--\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String part(String disposition, String content) {
    return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  static String formToken(HttpResponse<String> page) {
    var found = TOKEN.matcher(page.body());
    return found.find() ? found.group(1) : "";
  }

  List<String> cookieNames() {
    return cookies.getCookieStore().getCookies().stream().map(c -> c.getName()).sorted().toList();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port).resolve(address));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
