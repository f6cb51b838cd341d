package id.netral.reports.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.lifecycle.AReport;
import id.netral.reports.lifecycle.ReportEvent;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PapersIT extends OnThePages {

  @Test
  void a_name_is_opened_for_a_reason_and_a_statement_read_by_two() {
    at("2024-10-23T02:30:00Z");
    var citizen = new Journey(base()).account("pilkada-2024", "35.73", "2024-09-28", "2024-10-21");
    citizen.browser.press("Lanjut", Map.of());
    citizen.proof().browser.press("Lanjut", Map.of("intake", "report"));
    var code = citizen.identity().send();
    var report = reportOf(code);
    var papers = base() + "/papers/" + report;
    assertThat(new Browser().as("agus").open(papers).status()).isEqualTo(404);
    hear(report, new ReportEvent.ReportRegistered("001/Reg/LP", AReport.limit(27), null));
    hear(report, new ReportEvent.ReporterInvited(Instant.parse("2024-10-25T02:00:00Z"), "Kantor"));

    var siti = new Browser().as("siti").open(base() + "/papers").open(papers);
    assertThat(siti.text()).doesNotContain(Journey.NAME);
    assertThat(siti.press("Buka identitas", Map.of("reason", " ")).text()).contains("Tulis alasan");
    siti.press("Buka identitas", Map.of("reason", "Undangan klarifikasi"));
    assertThat(siti.text()).contains(Journey.NAME, Journey.NIK);
    assertThat(siti.follow("Surat undangan").text()).contains(Journey.NAME, "001/Reg/LP");
    var pdf = siti.bytes(papers + "/invitation.pdf");
    assertThat(new String(pdf, ISO_8859_1)).startsWith("%PDF");

    siti.open(papers).follow("Catat klarifikasi");
    siti.press("Simpan", Map.of("answers", "Saya melihatnya."));
    assertThat(siti.text()).contains("Pilih salah satu");
    siti.press("Simpan", Map.of("oath", "taken", "mode", "face-to-face"));
    siti.follow("Baca dan lepaskan").press("Lepaskan", Map.of("read", "true"));
    assertThat(siti.text()).contains("petugas lain");
    var dewi = new Browser().as("dewi").open(papers + "/release");
    dewi.press("Lepaskan", Map.of("read", "true"));
    assertThat(dewi.text()).contains("dilepas ke berkas perkara").doesNotContain(Journey.NAME);
    assertThat(told.of(report)).anyMatch(said -> said.contains("Saya melihatnya."));

    assertThat(Journey.track(base(), new Browser(), code))
        .contains("Siti Rahmawati", "Undangan klarifikasi", "Jumat, 25 Oktober 2024, 09.00 WIB")
        .contains("Bawa KTP")
        .doesNotContain("sudah lewat");
    at("2024-10-26T02:30:00Z");
    assertThat(Journey.track(base(), new Browser(), code))
        .contains("Jumat, 25 Oktober 2024, 09.00 WIB", "sudah lewat")
        .doesNotContain("Bawa KTP");
  }
}
