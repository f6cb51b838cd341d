package id.netral.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleIT extends DoorTest {

  @Test
  void a_public_page_makes_no_session_and_a_page_without_a_form_no_cookie() {
    var page = get("/lacak");

    assertThat(page.body()).isEqualTo("anyone:false");
    assertThat(cookieNames()).isEmpty();
  }

  @Test
  void a_public_form_goes_out_without_a_session_and_without_a_script() {
    var form = get("/lapor");
    var sent = post("/lapor", Map.of("_csrf", formToken(form)));

    assertThat(sent.body()).isEqualTo("terkirim");
    assertThat(cookieNames()).containsExactly("reports-form");
    assertThat(form.headers().firstValue("set-cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Max-Age", "Expires");
  }

  @Test
  void who_mistypes_an_address_is_told_so_and_not_led_to_a_sign_in() {
    var page = get("/lapro");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Halaman tidak ditemukan");
    assertThat(cookieNames()).isEmpty();
  }

  @Test
  void what_answers_to_another_method_or_is_run_by_the_operator_stays_closed() {
    assertThat(get("/me").statusCode()).isEqualTo(302);
    assertThat(get("/only-post").statusCode()).isEqualTo(302);
    assertThat(get("/pleno").statusCode()).isEqualTo(302);
    assertThat(get("/operations").statusCode()).isEqualTo(302);
    assertThat(get("/exports/f").statusCode()).isEqualTo(302);
    assertThat(get("/actuator/metrics").statusCode()).isEqualTo(302);
  }

  @Test
  void evidence_goes_out_with_its_form() {
    var token = formToken(get("/lapor"));
    var sent = upload("/lapor/bukti", Map.of("_csrf", token));

    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).isEqualTo("file 3");
  }

  @Test
  void a_form_made_elsewhere_is_refused_in_the_house_style() {
    get("/lapor");
    var sent = post("/lapor", Map.of("_csrf", "forged"));

    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.body()).contains("Tidak dapat dibuka").contains("class=\"wordmark\"");
  }

  @Test
  void with_one_issuer_the_way_in_is_straight() {
    var first = get("/me");
    var second = get(first.headers().firstValue("Location").orElseThrow());

    assertThat(second.headers().firstValue("Location").orElseThrow())
        .startsWith(ISSUER.address() + "/oauth2/authorize?")
        .contains("client_id=reports")
        .contains("/login/oauth2/code/bawaslu");
  }

  @Test
  void an_officer_comes_in_and_keeps_a_session_named_after_the_agency() {
    var me = follow("/me");

    assertThat(me.body()).isEqualTo("siti|Siti Rahmawati|bawaslu-35.73|[bawaslu-officer]");
    assertThat(cookieNames()).contains("reports-session").doesNotContain("JSESSIONID");
  }

  @Test
  void an_officer_may_not_do_what_a_member_does() {
    follow("/me");
    var plenary = get("/pleno");

    assertThat(plenary.statusCode()).isEqualTo(403);
    assertThat(plenary.body()).contains("<main").contains("Tidak dapat dibuka");
  }

  @Test
  void an_officer_does_not_operate_the_service() {
    follow("/me");

    assertThat(get("/operations").statusCode()).isEqualTo(403);
    assertThat(get("/").body()).doesNotContain("href=\"/operations\"");
    assertThat(get("/actuator/info").statusCode()).isEqualTo(403);
    assertThat(get("/actuator/health").statusCode()).isNotIn(302, 403);
  }

  @Test
  void whole_files_are_handed_to_auditors_who_have_signed_in_and_to_nobody_else() {
    follow("/me");
    assertThat(get("/exports/f").statusCode()).isEqualTo(403);
    cookies.getCookieStore().removeAll();
    ISSUER.comes("auditor");
    try {
      assertThat(follow("/exports/f").body()).isEqualTo("history");
      assertThat(get("/operations").statusCode()).isEqualTo(403);
    } finally {
      ISSUER.comes("bawaslu-officer");
    }
  }

  @Test
  void an_operator_does() {
    ISSUER.comes("operator");
    try {
      assertThat(follow("/operations").body()).isEqualTo("parked");
      assertThat(get("/").body()).contains("href=\"/operations\"");
      assertThat(get("/actuator/info").statusCode()).isNotIn(302, 403);
    } finally {
      ISSUER.comes("bawaslu-officer");
    }
  }

  @Test
  void the_frame_greets_who_is_signed_in_and_signing_out_ends_at_the_issuer_too() {
    follow("/me");
    var queue = get("/");
    assertThat(queue.body()).contains("Siti Rahmawati").contains("action=\"/sign-out\"");

    var out = post("/sign-out", Map.of("_csrf", formToken(queue)));
    assertThat(out.headers().firstValue("Location").orElseThrow())
        .startsWith(ISSUER.address() + "/connect/logout?id_token_hint=")
        .contains("post_logout_redirect_uri=http://localhost:" + port + "/signed-out");
    assertThat(get("/me").statusCode()).isEqualTo(302);
    assertThat(get("/signed-out").body()).contains("Anda sudah keluar");
  }

  @Test
  void a_failed_sign_in_is_told_and_not_tried_again_by_itself() {
    var failed = get("/sign-in?failed");

    assertThat(failed.statusCode()).isEqualTo(200);
    assertThat(failed.body()).contains("/oauth2/authorization/bawaslu").contains("belum berhasil");
  }

  @Test
  void the_browser_is_told_to_trust_nobody_else() {
    var headers = get("/lapor").headers();

    assertThat(headers.firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
    assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
  }
}
