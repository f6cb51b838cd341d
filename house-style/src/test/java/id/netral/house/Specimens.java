package id.netral.house;

import static id.netral.house.ClockChip.Unit.WORKING_DAY;
import static id.netral.house.Gallery.at;
import static id.netral.house.Gallery.oct;
import static id.netral.house.Phrase.plain;

import java.util.List;

/** One of each, with words of the kind that services will put in. */
final class Specimens {

  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private Specimens() {}

  static List<Station> stations() {
    return List.of(
        Station.done(plain("Laporan diterima"), oct(23)),
        Station.current(
            plain("Diperiksa kelengkapannya"),
            plain("Bawaslu menjawab paling lambat Jumat, 25 Oktober 2024.")),
        Station.skipped(plain("Dilengkapi"), plain("Tidak perlu: laporan Anda sudah lengkap.")),
        Station.ahead(plain("Klarifikasi dan kajian")),
        Station.ahead(plain("Diputuskan dalam rapat pleno")),
        Station.ahead(plain("Ditindaklanjuti pemerintah daerah")));
  }

  static List<Choice> choices() {
    return List.of(
        Choice.of("report", plain("Laporan resmi"))
            .hint(plain("Nama Anda hanya diketahui petugas Bawaslu. Anda berhak tahu hasilnya.")),
        Choice.of("tip", plain("Informasi awal"))
            .hint(plain("Tanpa nama. Bawaslu menelusuri sendiri.")),
        Choice.of("appeal", plain("Keberatan"))
            .barred(plain("Baru dapat diajukan setelah keputusan disampaikan.")));
  }

  static Problems problems() {
    return Problems.none()
        .and("kind", plain("Pilih cara Anda ingin melapor."))
        .and("place", plain("Isi tempat kejadian, misalnya nama jalan atau gedung."));
  }

  static Refusal refusal() {
    return Refusal.because(plain("Waktu melapor sudah lewat dua hari sejak Anda mengetahuinya."))
        .article("Pasal 8 ayat (3) Perbawaslu 9/2024")
        .instead(plain("Anda masih dapat mengirimnya sebagai informasi awal."));
  }

  static List<TimelineEntry> history() {
    var siti = plain("Siti Rahmawati, petugas Bawaslu");
    return List.of(
        TimelineEntry.of(
                at(23, "09:30"), at(23, "09:30"), plain("Pelapor 1"), plain("Laporan masuk"))
            .icon("inbox")
            .papers(documents()),
        TimelineEntry.of(at(24, "10:15"), at(24, "10:15"), siti, plain("Laporan diregistrasi"))
            .icon("pen")
            .note(plain("Nomor 017/Reg/LP/PW/Kota/16.05/X/2024")),
        TimelineEntry.of(at(25, "14:00"), at(26, "08:05"), siti, plain("Klarifikasi terlapor"))
            .icon("speech")
            .note(plain("Menolak diambil sumpah. Keterangan dibacakan dan ditandatangani.")),
        TimelineEntry.of(at(26, "09:00"), at(26, "11:20"), siti, plain("Klarifikasi saksi"))
            .icon("people"));
  }

  static List<DocumentLine> documents() {
    return List.of(
        DocumentLine.of(plain("Tangkapan layar 1"), "/officer", "image/jpeg", 412_000)
            .withHash(HASH),
        DocumentLine.notYetHere(plain("Berita acara.pdf"), "application/pdf", 1_240_000, HASH));
  }

  static List<ClockChip> clocks() {
    var review = plain("Kajian awal");
    return List.of(
        ClockChip.running(review, oct(31), 5, WORKING_DAY).explained(explanation()),
        ClockChip.running(plain("Registrasi"), oct(26), 2, WORKING_DAY),
        ClockChip.running(plain("Tindak lanjut"), oct(24), 0, WORKING_DAY),
        ClockChip.running(plain("Penyampaian keputusan"), oct(22), -2, WORKING_DAY),
        ClockChip.met(plain("Pemberitahuan"), oct(23)));
  }

  private static ClockExplanation explanation() {
    return new ClockExplanation(
        plain("Penanganan selesai dalam lima hari kerja sejak laporan diregistrasi."),
        "Pasal 27 ayat (2) Perbawaslu 9/2024",
        oct(24),
        plain("laporan diregistrasi"),
        List.of(
            new ClockExplanation.SkippedDay(oct(26), plain("akhir pekan")),
            new ClockExplanation.SkippedDay(oct(27), plain("akhir pekan"))),
        "2024-2");
  }

  static List<NextStep> steps() {
    return List.of(
        NextStep.may(plain("Catat klarifikasi"), "/officer")
            .asForemost()
            .by(oct(29))
            .note(plain("Setelah itu kajian dapat disusun.")),
        NextStep.may(plain("Minta kelengkapan"), "/officer"),
        NextStep.mayNot(
            plain("Terbitkan rekomendasi"),
            plain("Rapat pleno belum memutuskan."),
            plain("Anggota Bawaslu")));
  }

  static List<Chip> chips() {
    return List.of(
        Chip.of(plain("Semua"), "/queue/government", true).count(200),
        Chip.of(plain("Lewat waktu"), "/queue/government?due=missed", false).count(3),
        Chip.of(plain("Hari ini"), "/queue/government?due=today", false).count(12),
        Chip.of(plain("Giliran saya"), "/queue/government?turn=mine", false));
  }
}
