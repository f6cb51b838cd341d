package id.netral.local.journey;

import java.time.LocalDate;
import java.util.List;

/** What invented residents of the other two places have seen. */
final class SampleReports {

  static final String TEACHER = "Yanti Permatasari";
  static final String ADMINISTRATOR = "Rudi Hartanto";

  private SampleReports() {}

  /** Lampung Utara: a teacher in uniform at a rally, reported when the limit has passed. */
  static Account teacherAtARally() {
    return new Account(
        "pemilu-2024",
        "18.03",
        "Seorang guru berseragam dinas hadir di kampanye terbuka dan mengangkat poster calon.",
        LocalDate.of(2024, 1, 14),
        "Lapangan Contoh, Kotabumi",
        LocalDate.of(2024, 1, 15),
        TEACHER,
        "Guru",
        "SD Negeri Contoh Kotabumi",
        "",
        List.of(picture("lapangan.png", "@kotabumi", "Kampanye terbuka,\nMinggu 14 Januari")),
        new Account.Reporter(
            "Sari Contoh",
            "1803014101900002",
            "Jalan Contoh 2, Kotabumi",
            "081234567892",
            "sari@warga.example"));
  }

  /** Balikpapan: rally equipment in an official car, reported in time. */
  static Account officialCar() {
    return new Account(
        "pilkada-2024",
        "64.71",
        "Seorang kepala bidang mengangkut perlengkapan kampanye dengan mobil dinas"
            + " dan ikut dalam kampanye itu.",
        LocalDate.of(2024, 10, 18),
        "Halaman Gedung Contoh, Balikpapan Kota",
        LocalDate.of(2024, 10, 18),
        ADMINISTRATOR,
        "Kepala Bidang",
        "Dinas Contoh Kota Balikpapan",
        "",
        List.of(picture("mobil.png", "@balikpapan", "Mobil dinas,\nJumat 18 Oktober")),
        new Account.Reporter(
            "Anwar Contoh",
            "6471010101900003",
            "Jalan Contoh 3, Balikpapan",
            "081234567893",
            "anwar@warga.example"));
  }

  private static Filled.Upload picture(String name, String account, String words) {
    return new Filled.Upload("files", name, "image/png", Screenshots.of(account, words));
  }
}
