package id.netral.reports.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.evidence.AFile;
import id.netral.reports.lifecycle.AReport;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.Ground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReportFormIT extends OnThePages {

  @Test
  void a_report_is_sent_once_and_followed_to_the_sanction_in_force() {
    at("2024-10-23T02:30:00Z");
    var before = files.collection().countDocuments();
    var citizen = new Journey(base()).account("pilkada-2024", "35.73", "2024-09-28", "21/10/2024");
    assertThat(citizen.browser.text())
        .contains("paling lambat Rabu, 30 Oktober 2024", "UU Pilkada", "Senin, 28 Oktober 2024");
    citizen.browser.press("Lanjut", Map.of());
    citizen
        .proof(
            new Browser.File("files", "IMG_penanda.jpg", AFile.photo(40, 20, 6)),
            new Browser.File("files", "layar.png", AFile.screenshot()),
            new Browser.File("files", "surat.pdf", AFile.pdf()))
        .browser
        .press("Lanjut", Map.of("intake", "report"));
    citizen.browser.press("Lanjut", Map.of("reporter", Journey.NAME, "nik", "12"));
    assertThat(citizen.browser.status()).isEqualTo(422);
    assertThat(citizen.browser.text()).contains("NIK terdiri dari 16 angka");
    assertThat(citizen.browser.page().expectFirst("#reporter").val()).isEqualTo(Journey.NAME);
    citizen.identity().browser.follow("Lanjut ke kode laporan");
    var code = String.join("-", citizen.browser.page().select(".ticket-group").eachText());
    citizen.browser.press("Kirim laporan", Map.of());
    assertThat(citizen.browser.text()).contains("Beri tanda setelah kode Anda simpan");
    var page = citizen.browser.page();
    citizen.browser.press("Kirim laporan", Map.of("saved", "true"));
    var receipt = citizen.browser.text();
    assertThat(receipt).contains("Laporan Anda sudah diterima", "Rabu, 23 Oktober 2024");
    assertThat(receipt).doesNotContain(code);
    citizen.browser.back(page).press("Kirim laporan", Map.of("saved", "true"));
    assertThat(citizen.browser.text()).isEqualTo(receipt);
    assertThat(files.collection().countDocuments()).isEqualTo(before + 1);

    var report = reportOf(code);
    evidence_is_cleaned(report);
    nothing_tells_who_reported(report);
    the_path_is_followed(report, code);
  }

  @Test
  void a_late_report_is_warned_and_may_be_sent_all_the_same() {
    at("2024-01-26T03:00:00Z");
    var citizen = new Journey(base()).account("pemilu-2024", "18.03", "2024-01-14", "2024-01-15");
    assertThat(citizen.browser.text())
        .contains("Batas terakhir adalah Rabu, 24 Januari 2024", "454", "informasi awal");
    citizen.browser.press("Tetap kirim sebagai laporan", Map.of());
    citizen.proof().browser.press("Lanjut", Map.of());
    citizen.identity();
    assertThat(citizen.browser.text()).contains("Batas terakhir adalah Rabu, 24 Januari 2024");
    var code = citizen.send();
    var report = reportOf(code);
    var late = filed(report).docket().filing().late();
    assertThat(Objects.requireNonNull(late).due()).isEqualTo(LocalDate.of(2024, 1, 24));
    hear(
        report,
        new ReportEvent.ReportNotRegistered(
            Ground.LATE,
            "UU 7/2017 Pasal 454 ayat (6)",
            "Hari kerja ketujuh adalah 24 Januari 2024.",
            List.of("initial-information"),
            null));
    assertThat(Journey.track(base(), new Browser(), code))
        .contains("tidak diregistrasi", "Pasal 454 ayat (6)", "informasi awal");
  }

  @Test
  void a_tip_is_given_without_a_name() {
    at("2024-01-26T03:00:00Z");
    var citizen = new Journey(base()).account("pemilu-2024", "18.03", "2024-01-14", "2024-01-15");
    citizen.browser.press("Sampaikan sebagai informasi awal", Map.of());
    citizen.proof().browser.press("Lanjut", Map.of());
    var code = citizen.send();
    assertThat(filed(reportOf(code)).docket().reporter()).isNull();
    assertThat(Journey.track(base(), new Browser(), code)).contains("Informasi Anda");
  }

  @Test
  void a_wrong_code_opens_nothing_and_is_not_shown_again() {
    var browser = new Browser();
    assertThat(Journey.track(base(), browser, "ABCD-2345-0123-4567-89AB-CDEF"))
        .contains("Kode ini tidak dikenali")
        .doesNotContain("ABCD-2345");
    assertThat(browser.open(base() + "/lacak/laporan").address()).endsWith("/lacak");
  }

  private void evidence_is_cleaned(String report) {
    var evidence = filed(report).docket().account().evidence();
    assertThat(evidence)
        .extracting("name")
        .containsExactly("bukti-1.jpg", "bukti-2.png", "bukti-3.pdf");
    for (var piece : evidence) {
      var original = stored.read(report, piece.original()).orElseThrow();
      var edition = stored.read(report, piece.evidence()).orElseThrow();
      assertThat(new String(original, ISO_8859_1)).contains(AFile.MARK);
      assertThat(new String(edition, ISO_8859_1)).doesNotContain(AFile.MARK);
    }
  }

  private void nothing_tells_who_reported(String report) {
    var said = told.of(report);
    assertThat(said).hasSize(2).anyMatch(s -> s.contains("Mendukung pasangan calon"));
    var open = new ArrayList<>(said);
    for (var collection : database.listCollectionNames()) {
      for (Document document : database.getCollection(collection).find()) {
        open.add(document.toJson());
      }
    }
    for (var mark : Journey.MARKS) {
      assertThat(open).noneMatch(text -> text.contains(mark));
    }
    assertThat(new String(String.join("", open).getBytes(UTF_8), UTF_8)).doesNotContain("penanda");
  }

  private void the_path_is_followed(String report, String code) {
    hear(
        report,
        new ReportEvent.ReviewOpened(
            new ReportEvent.Limit(
                "review.pilkada", "Perbawaslu 8/2020", LocalDate.of(2024, 10, 25), "id-2024.1")));
    at("2024-10-24T02:30:00Z");
    var browser = new Browser();
    assertThat(Journey.track(base(), browser, code))
        .contains("sedang diperiksa Bawaslu Kota Malang. Hari ke-1 dari 2.");
    browser.press("Kirim pesan", Map.of("text", "Unggahan kedua sudah dihapus."));
    assertThat(browser.text()).contains("Pesan terkirim", "Unggahan kedua sudah dihapus.");
    hear(report, new ReportEvent.ReportRegistered("001/Reg/LP", AReport.limit(27), null));
    hear(report, new ReportEvent.BawasluWrote("Terima kasih."));
    hear(
        report,
        new ReportEvent.CaseDecided(
            ReportEvent.Outcome.VIOLATION, LocalDate.of(2024, 10, 26), null));
    hear(
        report,
        new ReportEvent.CaseForwarded(
            List.of("ppk", "bkn"),
            new ReportEvent.Limit(
                "ppk.followup", "Praktik KASN", LocalDate.of(2024, 11, 15), "id-2024.1"),
            null));
    hear(report, new ReportEvent.FollowUpChanged(ReportEvent.Stage.TAKEN_UP, null, null, null));
    assertThat(browser.open(browser.address()).text())
        .contains("menindaklanjuti rekomendasi", "Jumat, 15 November 2024", "Terima kasih.")
        .containsPattern("Diputuskan Bawaslu[^,]* Sabtu, 26 Oktober 2024");
    hear(
        report,
        new ReportEvent.FollowUpChanged(
            ReportEvent.Stage.IN_FORCE,
            ReportEvent.Level.SEVERE,
            LocalDate.of(2024, 12, 12),
            null));
    assertThat(browser.open(browser.address()).text())
        .contains("Sanksi sudah berlaku: hukuman disiplin berat.");
  }
}
