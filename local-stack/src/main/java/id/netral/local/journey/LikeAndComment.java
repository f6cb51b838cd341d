package id.netral.local.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A like and a comment: the whole way of one case of the Pilkada 2024 in Kota Malang, from a
 * resident's report to a sanction in force. Dates as the statutory rules give them.
 */
public final class LikeAndComment {

  public static final String ACCUSED = "Arif Budiman";

  private final Citizen citizen;
  private final Account account;
  private final String nip;
  private final Officer siti;
  private final Officer dewi;
  private final Officer bima;
  private final Government rini;
  private final Government hadi;
  private final Government pj;
  private String code = "";
  private String report = "";

  /**
   * @param browsers a browser for each person, by user name; {@code citizen} for the reporter
   */
  public LikeAndComment(
      Addresses at, Function<String, Browser> browsers, Account.Reporter reporter) {
    this(at, browsers, account(reporter));
  }

  public LikeAndComment(Addresses at, Function<String, Browser> browsers, Account account) {
    this(at, browsers, account, "198001012005011001");
  }

  /**
   * @param nip what the personnel office knows of the accused
   */
  public LikeAndComment(
      Addresses at, Function<String, Browser> browsers, Account account, String nip) {
    this.account = account;
    this.nip = nip;
    this.citizen = new Citizen(browsers.apply("citizen"), at.reports());
    this.siti = new Officer(browsers.apply("siti"), at, "siti");
    this.dewi = new Officer(browsers.apply("dewi"), at, "dewi");
    this.bima = new Officer(browsers.apply("bima"), at, "bima");
    this.rini = new Government(browsers.apply("rini"), at, "rini");
    this.hadi = new Government(browsers.apply("hadi"), at, "hadi");
    this.pj = new Government(browsers.apply("pj"), at, "pj");
  }

  /** What the resident has seen, with two screenshots. */
  public static Account account(Account.Reporter reporter) {
    return new Account(
        "pilkada-2024",
        "35.73",
        "Seorang kepala bidang menyukai dan mengomentari unggahan pasangan calon: \"Lanjutkan!\".",
        LocalDate.of(2024, 9, 28),
        "Akun media sosial pasangan calon",
        LocalDate.of(2024, 10, 21),
        ACCUSED,
        "Kepala Bidang",
        "Dinas Contoh Kota Malang",
        "https://media.example/pasangan/unggahan-1",
        List.of(
            new Filled.Upload(
                "files",
                "layar-1.png",
                "image/png",
                Screenshots.of("@pasangan", ACCUSED + "\nmenyukai unggahan ini")),
            new Filled.Upload(
                "files",
                "layar-2.png",
                "image/png",
                Screenshots.of("@pasangan", ACCUSED + ":\n\"Lanjutkan!\""))),
        reporter);
  }

  public static Account.Reporter resident() {
    return new Account.Reporter(
        "Wahyu Contoh", "3573010101900001", "Jalan Contoh 1, Malang", "081234567890", "");
  }

  /** The reporter's code, once the report is sent. */
  public String code() {
    return code;
  }

  /** The case at Bawaslu, once it was seen there. */
  public String report() {
    return report;
  }

  public String proceeding() {
    return report + "-1";
  }

  /** Where the report stands, as the reporter sees it. */
  public Page tracked() {
    return citizen.track(code);
  }

  /** Every step with the day on which it is done. */
  public List<Step> steps() {
    var steps = new ArrayList<>(atBawaslu());
    steps.addAll(atTheGovernment());
    return steps;
  }

  private List<Step> atBawaslu() {
    return List.of(
        step("2024-10-23T09:30", "warga", "melapor dengan dua tangkapan layar", this::file),
        step(
            "2024-10-24T09:00",
            "siti (Bawaslu)",
            "menyelesaikan kajian awal: lengkap",
            this::review),
        step("2024-10-24T10:00", "siti (Bawaslu)", "meregistrasi", () -> siti.register(report)),
        step(
            "2024-10-24T10:30",
            "siti (Bawaslu)",
            "mengundang pelapor",
            () -> siti.inviteReporter(report, "2024-10-25T09:00")),
        step(
            "2024-10-25T10:00",
            "siti (Bawaslu)",
            "mendengar pelapor di bawah sumpah, sebagai Pelapor 1",
            () -> siti.hearReporter(report, "Saya melihat komentar itu pada hari Senin.")),
        step(
            "2024-10-25T11:00",
            "dewi (Bawaslu)",
            "membaca keterangan itu sebagai petugas kedua dan melepasnya",
            () -> dewi.releaseReportersWords(report)),
        step(
            "2024-10-25T14:00",
            "siti (Bawaslu)",
            "mendengar terlapor, yang menolak sumpah",
            () ->
                siti.hear(
                    report,
                    "REPORTED_PARTY",
                    ACCUSED,
                    "OATH_REFUSED",
                    "Mengakui akun itu miliknya.")),
        step(
            "2024-10-26T10:00",
            "dewi (Bawaslu)",
            "mendengar seorang saksi",
            () ->
                dewi.hear(report, "WITNESS", "Saksi 1", "ON_OATH", "Melihat komentar yang sama.")),
        step(
            "2024-10-27T09:00",
            "siti (Bawaslu)",
            "menyelesaikan kajian",
            () ->
                siti.study(
                    report,
                    "Menyukai dan mengomentari setelah penetapan calon.",
                    "Pelanggaran netralitas.")),
        step("2024-10-27T11:00", "bima (Bawaslu)", "memutuskan dalam pleno: DI-6", this::plenary),
        step(
            "2024-10-28T08:00",
            "siti (Bawaslu)",
            "menghitamkan dua tangkapan layar",
            this::prepare),
        step(
            "2024-10-28T08:30",
            "dewi (Bawaslu)",
            "memeriksa siapa yang dapat ditebak, dan menyetujui",
            () -> {
              dewi.approveRelease(report);
              dewi.approveRelease(report);
            }),
        step(
            "2024-10-28T09:00",
            "siti (Bawaslu)",
            "mengirim rekomendasi kepada PPK dan BKN",
            () -> siti.recommend(report)));
  }

  private List<Step> atTheGovernment() {
    return List.of(
        step("2024-10-28T10:00", "rini (BKPSDM)", "menindaklanjuti", this::takeUp),
        step(
            "2024-10-30T09:00",
            "rini (BKPSDM)",
            "mengenali orangnya: NIP, jabatan, pangkat",
            this::identify),
        step("2024-10-31T09:00", "rini (BKPSDM)", "membentuk tim pemeriksa", this::formTeam),
        step(
            "2024-11-05T09:00",
            "rini (BKPSDM)",
            "memanggil untuk Selasa 12 November",
            this::summon),
        step(
            "2024-11-12T14:00",
            "hadi (Inspektorat)",
            "memeriksa dan mencatat berita acara",
            this::examine),
        step(
            "2024-11-13T09:00",
            "hadi (Inspektorat)",
            "menyusun laporan hasil pemeriksaan",
            this::findings),
        step(
            "2024-11-15T10:00",
            "pj (Pj Wali Kota)",
            "menjatuhkan hukuman berat, dengan izin menteri",
            this::punish),
        step("2024-11-20T10:00", "rini (BKPSDM)", "menyampaikan keputusan", this::deliver),
        step("2024-12-11T23:59", "waktu", "berjalan: hari kerja ke-14 berakhir", () -> {}),
        step("2024-12-12T00:01", "waktu", "berjalan: hukuman mulai berlaku", this::inForce));
  }

  private void file() {
    var limit = citizen.tellUpToTheLimit(account);
    code = citizen.send(limit, Filled.NOTHING, account);
  }

  private void review() {
    Patience.until(() -> !(report = siti.findCase(account.accused())).isEmpty());
    siti.review(report, true);
  }

  private void plenary() {
    bima.decide(
        report,
        "Menyukai dan mengomentari unggahan akun pasangan calon.",
        "DI-6",
        "Dilakukan setelah pasangan calon ditetapkan.");
  }

  private void prepare() {
    var pictures = account.evidence().stream().filter(e -> e.mediaType().startsWith("image/"));
    for (var evidence : siti.evidenceHere(report, (int) pictures.count())) {
      siti.prepareRelease(report, evidence);
    }
  }

  private void takeUp() {
    Patience.until(() -> rini.has(proceeding()));
    rini.act(proceeding(), "take-up", "Tindak lanjuti", Filled.NOTHING);
  }

  private void identify() {
    rini.act(
        proceeding(),
        "identify",
        "Simpan data pegawai",
        Filled.with("nip", nip)
            .and("name", account.accused())
            .and("title", "Kepala Bidang")
            .and("post", "ADMINISTRATOR")
            .and("grade", "IV/a")
            .and("unit", "Dinas Contoh Kota Malang")
            .and("superior", "Yusuf Hidayat")
            .and("mail", "arif.budiman@malangkota.example"));
  }

  private void formTeam() {
    rini.act(
        proceeding(),
        "form-team",
        "Bentuk tim",
        member(Filled.NOTHING, 1, "Yusuf Hidayat", "Kepala Dinas", "SUPERIOR")
            .and("grade4", "IV/c")
            .and("name4", "Sekda Contoh")
            .and("title4", "Sekretaris Daerah")
            .and("seat4", "OTHER")
            .and("name2", "Hadi Santoso")
            .and("title2", "Inspektur Pembantu")
            .and("grade2", "IV/b")
            .and("seat2", "INSPECTORATE")
            .and("name3", "Rini Kusuma")
            .and("title3", "Kepala Bidang Kinerja")
            .and("grade3", "IV/a")
            .and("seat3", "PERSONNEL"));
  }

  private static Filled member(Filled so, int row, String name, String title, String seat) {
    return so.and("name" + row, name)
        .and("title" + row, title)
        .and("grade" + row, "IV/c")
        .and("seat" + row, seat);
  }

  private void summon() {
    rini.act(
        proceeding(),
        "summon",
        "Kirim panggilan",
        Filled.with("number", "800/101/35.73/2024")
            .and("examinationOn", "2024-11-12")
            .and("hour", "09:00")
            .and("place", "Ruang rapat Inspektorat"));
  }

  private void examine() {
    hadi.act(
        proceeding(),
        "examine",
        "Catat hasil",
        Filled.with("attendance", "ATTENDED")
            .and("minutes", "Mengakui menyukai dan mengomentari unggahan.")
            .and("signature", "SIGNED"));
  }

  private void findings() {
    hadi.act(
        proceeding(),
        "report",
        "Sampaikan laporan",
        Filled.with("facts", "Akun dan komentar diakui.")
            .and("analysis", "PP 94/2021 Pasal 5 huruf n angka 5.")
            .and("conclusion", "Terbukti."));
  }

  private void punish() {
    pj.act(
        proceeding(),
        "decide",
        "Tetapkan keputusan",
        Filled.with("violations", "n.5")
            .and("authority", "PPK_REGENCY")
            .and("kind", "B1")
            .and("capacity", "PJ")
            .and("office", "Pj Wali Kota Malang")
            .and("consentOn", "2024-11-14")
            .and("consentLetter", "100.2.2.6/1/SJ")
            .and("number", "800/115/35.73/2024")
            .and("considerations", "Menguntungkan satu pasangan calon.")
            .and("sure", "true"));
  }

  private void deliver() {
    rini.act(proceeding(), "deliver", "Catat penyampaian", Filled.with("how", "IN_PERSON"));
  }

  private void inForce() {
    Patience.until(() -> tracked().text().contains("berlaku"));
  }

  private static Step step(String at, String who, String what, Runnable act) {
    return new Step(OffsetDateTime.parse(at + ":00+07:00"), who, what, act);
  }
}
