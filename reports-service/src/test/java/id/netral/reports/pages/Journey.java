package id.netral.reports.pages;

import java.util.List;
import java.util.Map;

/** A citizen who fills in the form. */
final class Journey {

  static final String NAME = "Sri Wahyuni Penanda";
  static final String NIK = "3573014107850001";
  static final String ADDRESS = "Jalan Penanda 7";
  static final String PHONE = "081234567890";
  static final String MAIL = "penanda@example.org";
  static final List<String> MARKS = List.of(NAME, NIK, ADDRESS, PHONE, MAIL);

  private final String base;
  final Browser browser = new Browser();

  Journey(String base) {
    this.base = base;
  }

  /** Up to and with the page of the time limit. */
  Journey account(String election, String region, String actOn, String knownOn) {
    browser.open(base + "/lapor").press("Mulai", Map.of());
    browser.press("Lanjut", Map.of("election", election, "region", region));
    browser.press("Lanjut", Map.of("description", "Mendukung pasangan calon secara terbuka."));
    browser.press("Lanjut", Map.of("actOn", actOn, "place", "Lapangan kota"));
    browser.press("Lanjut", Map.of("knownOn", knownOn));
    return this;
  }

  /** From there to the question about the reporter. */
  Journey proof(Browser.File... files) {
    browser.press("Lanjut", Map.of("accused-0", "Bambang Sutrisno", "post-0", "Kepala Bidang"));
    if (files.length > 0) browser.press("Unggah", Map.of(), files);
    browser.press("Lanjut", Map.of("links", "https://media.example.org/1"));
    return this;
  }

  Journey identity() {
    browser.press(
        "Lanjut",
        Map.of(
            "reporter",
            NAME,
            "nik",
            NIK,
            "address",
            ADDRESS,
            "phone",
            PHONE,
            "mail",
            MAIL,
            "consent",
            "true"));
    return this;
  }

  /** Reads the code and sends. */
  String send() {
    browser.follow("Lanjut ke kode laporan");
    var code = String.join("-", browser.page().select(".ticket-group").eachText());
    browser.press("Kirim laporan", Map.of("saved", "true"));
    return code;
  }

  static String track(String base, Browser browser, String code) {
    return browser.open(base + "/lacak").press("Lihat laporan", Map.of("code", code)).text();
  }
}
