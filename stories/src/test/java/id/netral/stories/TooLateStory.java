package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.local.journey.Account;
import id.netral.local.journey.Citizen;
import id.netral.local.journey.Filled;
import id.netral.local.journey.Officer;
import id.netral.local.journey.Page;
import id.netral.local.journey.Patience;
import id.netral.local.journey.PlainBrowser;
import id.netral.local.journey.Screenshots;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A teacher in uniform at a rally, reported two days after the last day. */
@Order(Integer.MAX_VALUE)
class TooLateStory {

  private static final String ACCUSED = "Bambang Contoh";
  private static final String LAW = "Pasal 454 ayat (6)";
  private static final Account ACCOUNT =
      new Account(
          "pemilu-2024",
          "18.03",
          "Seorang guru berseragam ikut rapat umum dan mengangkat jari tanda nomor urut.",
          LocalDate.of(2024, 1, 14),
          "Lapangan Contoh, Kotabumi",
          LocalDate.of(2024, 1, 15),
          ACCUSED,
          "Guru",
          "SD Contoh Kabupaten Lampung Utara",
          "",
          List.of(
              new Filled.Upload(
                  "files",
                  "rapat.png",
                  "image/png",
                  Screenshots.of("@rapat", "Rapat umum\n14 Januari 2024"))),
          new Account.Reporter(
              "Sri Contoh",
              "1803014101900001",
              "Jalan Contoh 2, Kotabumi",
              "081234567891",
              "sri@warga.example"));

  private static Stack stack;
  private static Chrome chrome;
  private static Page limit;
  private static Page tracking;
  private static String limitWords = "";
  private static String queueWords = "";

  @BeforeAll
  static void carry() {
    stack = Stack.start("too-late", 8500, OffsetDateTime.parse("2024-01-26T10:00:00+07:00"));
    chrome = Chrome.start();
    var pictures = new Pictures();
    var window = chrome.window(360, 740);
    var citizen = new Citizen(window, stack.addresses().reports());
    limit = citizen.tellUpToTheLimit(ACCOUNT);
    limitWords = limit.text();
    pictures.look("limit", window);
    var code = citizen.sendAlthoughLate(limit, ACCOUNT);
    stack.moveTo(OffsetDateTime.parse("2024-01-29T09:00:00+07:00"));
    refuse();
    tracking = Patience.until(() -> citizen.track(code), page -> page.text().contains("Lewat"));
    pictures.look("tracking-too-late", window);
    assertThat(pictures.barriers()).isEmpty();
  }

  private static void refuse() {
    var browser = new PlainBrowser();
    var agus = new Officer(browser, stack.addresses(), "agus");
    var report = Patience.until(() -> agus.findCase(ACCUSED), found -> !found.isEmpty());
    queueWords = agus.queue().text();
    agus.review(report, false);
    new Open(browser, "agus")
        .at(stack.addresses().investigation() + "/cases/" + report + "/refusal")
        .does(
            "Nyatakan tidak diregister",
            Filled.with("reason", "LATE")
                .and("explanation", "Laporan diterima dua hari setelah batas terakhir.")
                .and("stillPossible", "INITIAL_INFORMATION"));
  }

  @AfterAll
  static void end() {
    chrome.close();
    stack.close();
  }

  @Test
  void the_form_warns_before_sending_on_which_day_and_by_which_article_the_limit_passed() {
    assertThat(limitWords).contains("sudah lewat", "24 Januari 2024", LAW);
  }

  @Test
  void the_form_offers_a_tip_instead() {
    assertThat(limitWords).contains("Sampaikan sebagai informasi awal");
  }

  @Test
  void bawaslu_sees_that_the_report_came_late() {
    assertThat(queueWords).containsIgnoringCase("terlambat");
  }

  @Test
  void the_reporter_reads_why_by_which_article_and_what_is_still_possible() {
    assertThat(tracking.text())
        .contains(
            "Lewat batas waktu",
            LAW,
            "Laporan diterima dua hari setelah batas terakhir.",
            "sebagai informasi awal");
  }

  @Test
  void the_reporter_is_told_by_mail_without_a_word_about_the_case() {
    var mails = Patience.until(() -> mailbox().text(), m -> m.contains("sri@warga"));
    assertThat(mails).doesNotContain(ACCUSED, "Sri Contoh", "terlambat");
  }

  private static Page mailbox() {
    return new PlainBrowser().open("http://localhost:" + stack.addresses().base() + "/mailbox");
  }
}
