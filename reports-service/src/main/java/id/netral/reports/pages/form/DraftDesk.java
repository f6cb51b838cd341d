package id.netral.reports.pages.form;

import id.netral.casefile.Json;
import id.netral.reports.handling.RandomId;
import id.netral.reports.storage.DraftKey;
import id.netral.reports.storage.Drafts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Finds the draft of the browser that asks. The cookie is the only key to it. */
@Component
class DraftDesk {

  private static final String COOKIE = "lapor";
  private static final Duration KEPT = Duration.ofDays(2);

  private final Drafts drafts;

  DraftDesk(Drafts drafts) {
    this.drafts = drafts;
  }

  /** A draft with the key that opens it. */
  record Opened(DraftKey key, Draft draft) {}

  Opened start(HttpServletRequest request, HttpServletResponse response) {
    var opened = new Opened(DraftKey.random(RandomId.next()), Draft.fresh());
    save(opened.key(), opened.draft());
    set(request, response, opened.key().text(), KEPT);
    return opened;
  }

  Optional<Opened> find(HttpServletRequest request) {
    return cookie(request)
        .flatMap(DraftKey::of)
        .flatMap(key -> drafts.read(key).map(bytes -> new Opened(key, read(bytes))));
  }

  void save(DraftKey key, Draft draft) {
    drafts.write(key, Json.canonical(draft).getBytes(StandardCharsets.UTF_8));
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    cookie(request).flatMap(DraftKey::of).ifPresent(drafts::forget);
    set(request, response, "", Duration.ZERO);
  }

  private static Draft read(byte[] bytes) {
    return Json.read(new String(bytes, StandardCharsets.UTF_8), Draft.class);
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void set(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    var cookie =
        ResponseCookie.from(COOKIE, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/lapor")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
