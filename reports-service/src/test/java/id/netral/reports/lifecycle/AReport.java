package id.netral.reports.lifecycle;

import id.netral.reports.lifecycle.Account.Accused;
import id.netral.reports.lifecycle.Account.Evidence;
import id.netral.reports.lifecycle.Filing.Intake;
import id.netral.reports.lifecycle.Filing.Language;
import id.netral.reports.lifecycle.ReportCommand.FileReport;
import id.netral.reports.lifecycle.ReportEvent.Limit;
import id.netral.reports.lifecycle.ReportEvent.ReportFiled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The report of C1 and its variants; every state is reached by what really happens. */
public final class AReport {

  public static final ReportId ID = new ReportId("k3m7q2x5w4t6r2n3");
  public static final LocalDate SENT_ON = LocalDate.of(2024, 10, 23);
  public static final Reporter REPORTER =
      new Reporter(
          "Sri Wahyuni Penanda",
          "3573014107850001",
          "Jalan Penanda 7, Malang",
          "081234567890",
          "penanda@example.org");

  private AReport() {}

  public static Account account(LocalDate actOn, LocalDate knownOn) {
    return new Account(
        "pilkada-2024",
        "35.73",
        "bawaslu-35.73",
        actOn,
        knownOn,
        "Akun media sosial pasangan calon",
        "Menyukai dan mengomentari unggahan pasangan calon sejak 28 September.",
        List.of(new Accused("Bambang Sutrisno", "Kepala Bidang", "Dinas Perhubungan")),
        List.of("https://media.example.org/unggahan/1"),
        List.of(
            new Evidence(
                "b2c3d4e5f6g7h2j3",
                "bukti-1.png",
                "image/png",
                48211,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "m4n5p6q7r2s3t4u5",
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")));
  }

  public static Account c1() {
    return account(LocalDate.of(2024, 9, 28), LocalDate.of(2024, 10, 21));
  }

  public static Filing filing(Intake intake) {
    return new Filing(
        intake,
        Language.ID,
        Instant.parse("2024-10-23T02:30:00Z"),
        SENT_ON,
        null,
        "ABCD2345",
        "{bcrypt}hash");
  }

  public static FileReport command() {
    return new FileReport(ID, c1(), filing(Intake.REPORT), REPORTER, SENT_ON);
  }

  public static ReportFiled filed() {
    return new ReportFiled(ID, c1(), filing(Intake.REPORT), REPORTER);
  }

  public static ReportFiled tip() {
    return new ReportFiled(ID, c1(), filing(Intake.TIP), null);
  }

  public static Limit limit(int day) {
    return new Limit(
        "handling.pilkada",
        "UU 10/2016 pasal 134 ayat (5)",
        LocalDate.of(2024, 10, day),
        "calendar-days");
  }

  public static Report after(ReportEvent... events) {
    Report state = new Report.NotFiled();
    for (var event : events) state = Report.evolve(state, event);
    return state;
  }
}
