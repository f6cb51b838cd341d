package id.netral.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Verdict;
import id.netral.local.testing.TestServers;
import id.netral.notification.lifecycle.Attempt.Channel;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeEvent.AttemptEnded;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeEvent.PlacedInInbox;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Progress.Reason;
import id.netral.notification.lifecycle.Wish;
import id.netral.notification.lifecycle.Wish.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What each of them finds in the inbox and in the ledger. No mail goes out here. */
@SpringBootTest(properties = "netral.notification.round=1h")
@Import(TestServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final Instant FIRST = Instant.parse("2024-10-28T03:00:00Z");
  private static final Wish FOR_AN_OFFICER_IN_MALANG =
      new Wish(
          "investigation",
          "aaaa",
          Role.BAWASLU_OFFICER,
          "bawaslu-35.73",
          "report-received",
          "/cases/aaaa");

  @Autowired CaseFiles<Notices, NoticeEvent> files;
  @Autowired WebApplicationContext application;
  private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

  @BeforeAll
  void tell() {
    browser = MockMvcBuilders.webAppContextSetup(application).build();
    for (int n = 0; n < 30; n++) {
      var at = FIRST.plusSeconds(n);
      placed("investigation-aaaa", "malang-%02d".formatted(n), FOR_AN_OFFICER_IN_MALANG, at);
    }
    var elsewhere =
        new Wish(
            "investigation",
            "bbbb",
            Role.BAWASLU_OFFICER,
            "bawaslu-18.03",
            "report-received",
            null);
    placed("investigation-bbbb", "lampung-0", elsewhere, FIRST);
    var government =
        new Wish(
            "sanction", "cccc", Role.PERSONNEL_OFFICER, "35.73", "recommendation-received", null);
    placed("sanction-cccc", "pemda-000", government, FIRST);
    var bkn =
        new Wish("investigation", "dddd", Role.SUPERVISOR, null, "recommendation-issued", null);
    placed("investigation-dddd", "bkn-00000", bkn, FIRST);
    failed("reports-eeee", "reporter-0");
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void an_officer_sees_the_notices_of_the_own_office_only_newest_first() throws Exception {
    SignIns.siti();
    var page = page("/");
    assertThat(page.select("table.queue tbody tr")).hasSize(25);
    assertThat(page.select("tbody a").attr("href"))
        .isEqualTo("/notices/investigation-aaaa/malang-29");
    assertThat(page.text()).contains("Ada laporan baru").doesNotContain("??");
    var rest = page(page.select("a[rel=next]").attr("href"));
    assertThat(rest.select("table.queue tbody tr")).hasSize(5);
    assertThat(rest.select("a[rel=next]")).isEmpty();
  }

  @Test
  void what_one_has_opened_moves_behind_the_unread_and_leads_to_the_owner() throws Exception {
    SignIns.dewi();
    var opened = answer("/notices/investigation-aaaa/malang-29");
    assertThat(opened.getRedirectedUrl()).isEqualTo("http://localhost:8082/cases/aaaa");
    assertThat(page("/").select("tbody a").attr("href"))
        .isEqualTo("/notices/investigation-aaaa/malang-28");
    assertThat(page("/?show=unread").select(".chips .count").text()).isEqualTo("29");

    SignIns.siti();
    assertThat(page("/?show=unread").select(".chips .count").text()).isEqualTo("30");
  }

  @Test
  void a_notice_for_another_office_looks_like_none() throws Exception {
    SignIns.siti();
    assertThat(answer("/notices/investigation-bbbb/lampung-0").getStatus()).isEqualTo(404);
  }

  @Test
  void the_supervisor_has_the_notices_without_a_scope() throws Exception {
    SignIns.in("bawaslu", "bkn", null, null, "supervisor");
    assertThat(page("/").select("table.queue tbody tr")).hasSize(1);
  }

  @Test
  void a_government_is_not_believed_about_officers_of_bawaslu() throws Exception {
    SignIns.in("pemda", "mallory", "bawaslu-35.73", null, "bawaslu-officer", "operator");
    assertThat(page("/").select("table.queue")).isEmpty();
    assertThat(page("/").select(".empty")).isNotEmpty();
    assertThat(status("/ledger")).isEqualTo(403);
  }

  @Test
  void the_operator_sees_every_attempt_and_why_it_failed() throws Exception {
    SignIns.in("bawaslu", "op", null, null, "operator");
    var page = page("/ledger?stage=failed");
    assertThat(page.select("table tbody tr")).hasSize(1);
    assertThat(page.text())
        .contains("Gagal", "Tidak ada alamat", "<reporter-0@netral.localhost>")
        .doesNotContain("??");
    assertThat(page("/ledger?lang=en").text()).contains("Ledger of attempts").doesNotContain("??");
  }

  @Test
  void others_see_the_ledger_of_their_own_scope_and_some_none() throws Exception {
    SignIns.in("pemda", "rini", null, "35.73", "personnel-officer");
    assertThat(page("/ledger").select("table tbody tr")).hasSize(1);
    SignIns.in("pemda", "pj", null, "35.73", "ppk");
    assertThat(status("/ledger")).isEqualTo(403);
  }

  @Test
  void machines_page_through_the_same_inbox() throws Exception {
    SignIns.bearer("bawaslu", "machine", "bawaslu-35.73", "bawaslu-officer");
    var first = answer("/api/inbox?size=7").getContentAsString();
    assertThat(first).contains("malang-29").doesNotContain("malang-22", "lampung");
    assertThat(answer("/api/ledger").getContentAsString())
        .contains("\"messageId\":\"<malang-00@netral.localhost>\"");
  }

  private Document page(String address) throws Exception {
    var answer = answer(address);
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse answer(String address) throws Exception {
    return browser.perform(get(address)).andReturn().getResponse();
  }

  @Test
  void a_client_asks_how_far_it_was_heard_only_by_its_own_issuer() throws Exception {
    assertThat(asks("bawaslu/reports-asks", "reports")).isEqualTo(200);
    assertThat(asks("pemda/sanction-asks", "sanction")).isEqualTo(200);
    assertThat(asks("pemda/reports-asks", "reports")).isEqualTo(403);
    assertThat(asks("bawaslu/sanction-asks", "sanction")).isEqualTo(403);
    assertThat(asks("bawaslu/reports-asks", "investigation")).isEqualTo(403);
  }

  private int asks(String client, String sender) throws Exception {
    var question = get("/api/heard").param("sender", sender).principal(() -> client);
    return browser.perform(question).andReturn().getResponse().getStatus();
  }

  /** The security filters, which make a 403 of it, are not part of this test. */
  private int status(String address) throws Exception {
    try {
      return answer(address).getStatus();
    } catch (jakarta.servlet.ServletException e) {
      assertThat(e)
          .hasRootCauseInstanceOf(org.springframework.security.access.AccessDeniedException.class);
      return 403;
    }
  }

  private void placed(String file, String notice, Wish wish, Instant at) {
    var id = new NoticeId(notice);
    write(file, at, new NoticeWanted(id, wish, at), new PlacedInInbox(id, at));
  }

  private void failed(String file, String notice) {
    var id = new NoticeId(notice);
    var wish = new Wish("reports", "eeee", Role.REPORTER, null, "report-registered", "/lacak");
    write(
        file,
        FIRST,
        new NoticeWanted(id, wish, FIRST),
        new AttemptBegun(id, Channel.MAIL, 1, FIRST, FIRST.plusSeconds(300)),
        new AttemptEnded(id, Channel.MAIL, 1, Outcome.NO_ADDRESS, FIRST, null),
        new NoticeFailed(id, Reason.NO_ADDRESS, 1, FIRST));
  }

  private void write(String file, Instant at, NoticeEvent... events) {
    var act = Act.now(UUID.randomUUID().toString(), Actor.CLOCK, at);
    files.handle(file, act, _ -> new Verdict.Accept<>(List.of(events)));
  }
}
