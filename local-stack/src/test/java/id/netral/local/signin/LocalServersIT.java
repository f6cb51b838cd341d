package id.netral.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import id.netral.local.LocalServersApplication;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class LocalServersIT {

  @TempDir static Path folder;

  private static int base;
  private static ConfigurableApplicationContext servers;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() {
    base = freeBasePort();
    servers = run();
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  private static ConfigurableApplicationContext run() {
    return new SpringApplicationBuilder(LocalServersApplication.class)
        .run(
            "--spring.config.name=local-servers",
            "--netral.local.base-port=" + base,
            "--netral.local.data-folder=" + folder);
  }

  @Test
  void an_officer_signs_in_and_brings_name_roles_and_office() throws Exception {
    var tokens = signIn("bawaslu", "reports", base + 1, "siti");

    for (var token : List.of("access_token", "id_token")) {
      var claims = claimsOf(tokens, token);
      assertThat(claims)
          .containsEntry("iss", "http://localhost:" + base + "/bawaslu")
          .containsEntry("name", "Siti Rahmawati")
          .containsEntry("roles", List.of("bawaslu-officer"))
          .containsEntry("office", "bawaslu-35.73");
    }
  }

  @Test
  void a_service_gets_a_token_for_its_scope_from_the_issuers_that_know_it() throws Exception {
    var form = Map.of("grant_type", "client_credentials", "scope", "files");

    var known = token("bawaslu", "sanction-files", form);
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(claimsOf(known.body(), "access_token")).containsEntry("scope", List.of("files"));
    assertThat(token("pemda", "sanction-files", form).statusCode()).isEqualTo(401);
  }

  @Test
  void every_agency_may_ask_at_both_houses_how_far_it_was_heard() throws Exception {
    var form = Map.of("grant_type", "client_credentials", "scope", "heard");

    for (var issuer : List.of("bawaslu", "pemda")) {
      var claims = claimsOf(token(issuer, "sanction-asks", form).body(), "access_token");
      assertThat(claims).containsEntry("scope", List.of("heard"));
      assertThat(claims).containsEntry("sub", "sanction-asks");
    }
  }

  @Test
  void tokens_and_mails_outlive_a_restart() throws Exception {
    var before = send("/bawaslu/oauth2/jwks").body();
    sendMail();

    servers.close();
    servers = run();

    assertThat(send("/bawaslu/oauth2/jwks").body()).isEqualTo(before);
    var page = Jsoup.parse(send("/mailbox").body());
    assertThat(page.select("tbody tr").text()).contains("Perkembangan laporan", "warga@contoh.id");
  }

  private static void sendMail() throws Exception {
    var settings = new Properties();
    settings.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", "" + (base + 10)));
    var message = new jakarta.mail.internet.MimeMessage(jakarta.mail.Session.getInstance(settings));
    message.setFrom("netral@contoh.id");
    message.setRecipients(jakarta.mail.Message.RecipientType.TO, "warga@contoh.id");
    message.setSubject("Perkembangan laporan", "UTF-8");
    message.setText("Ada kabar baru.", "UTF-8");
    jakarta.mail.Transport.send(message);
  }

  private String signIn(String issuer, String client, int port, String user) throws Exception {
    var redirect = "http://localhost:" + port + "/login/oauth2/code/" + issuer;
    var query =
        form(
            Map.of(
                "response_type", "code",
                "client_id", client,
                "scope", "openid profile",
                "state", "s",
                "redirect_uri", redirect));
    var authorize = "/" + issuer + "/oauth2/authorize?" + query;
    assertThat(location(send(authorize))).endsWith("/login");
    var page = Jsoup.parse(send("/login").body());
    var csrf = Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
    var entered = Map.of("username", user, "password", "netral", "_csrf", csrf);
    var back = location(browser.send(post("/login", entered).build(), BodyHandlers.ofString()));
    var answered = location(send(back));
    assertThat(answered).startsWith(redirect).contains("code=");
    var code = answered.replaceAll(".*code=([^&]+).*", "$1");
    var grant = Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirect);
    var answer = token(issuer, client, grant);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> token(String issuer, String client, Map<String, String> form)
      throws Exception {
    var secret = (client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8);
    var request =
        post("/" + issuer + "/oauth2/token", form)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String address) throws Exception {
    return browser.send(request(address).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder post(String path, Map<String, String> form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(form)));
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + base + "/").resolve(address))
        .header("Accept", "text/html");
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String location(HttpResponse<?> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  private static Map<String, Object> claimsOf(String tokens, String which) throws Exception {
    var token = tokens.replaceAll("(?s).*\"" + which + "\":\"([^\"]+)\".*", "$1");
    return SignedJWT.parse(token).getJWTClaimsSet().getClaims();
  }

  private static int freeBasePort() {
    for (var candidate = 21_000; candidate < 30_000; candidate += 20) {
      if (isFree(candidate) && isFree(candidate + 10) && isFree(candidate + 11)) return candidate;
    }
    throw new IllegalStateException("no free ports");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
