package id.netral.reports.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Announcement;
import id.netral.casefile.Contracts;
import id.netral.casefile.Json;
import id.netral.reports.lifecycle.AReport;
import id.netral.reports.lifecycle.Account;
import id.netral.reports.lifecycle.Account.Accused;
import id.netral.reports.lifecycle.Account.Evidence;
import id.netral.reports.lifecycle.Filing.Intake;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.CaseDecided;
import id.netral.reports.lifecycle.ReportEvent.ClarificationRecorded;
import id.netral.reports.lifecycle.ReportEvent.ClarificationReleased;
import id.netral.reports.lifecycle.ReportEvent.NoticeId;
import id.netral.reports.lifecycle.ReportEvent.ReportFiled;
import id.netral.reports.lifecycle.ReportEvent.ReportRegistered;
import id.netral.reports.lifecycle.ReportEvent.ReporterWrote;
import id.netral.reports.lifecycle.Statement.Mode;
import id.netral.reports.lifecycle.Statement.Oath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

  private static final ReportRegistered REGISTERED =
      new ReportRegistered("001/Reg/LP/PB/Kota/35.73/X/2024", AReport.limit(27), null);
  private static final ClarificationRecorded RECORDED =
      new ClarificationRecorded(
          "siti",
          Oath.TAKEN,
          Mode.FACE_TO_FACE,
          "T: Kapan Anda melihat unggahan itu? J: Senin, 21 Oktober 2024. T: Apakah akun itu milik"
              + " pejabat tersebut? J: Ya, akun itu memakai nama dan fotonya.");

  private static final NoticeId DRAWN = new NoticeId("w3nz6qk2t7vx4mcd");

  private final Contracts contracts = new Contracts();
  private final ReportAnnouncements announcements = new ReportAnnouncements();

  @Test
  void a_report_is_announced_exactly_as_approved() throws IOException {
    assertThat(said(announced(example()).getFirst())).isEqualTo(approved("report-submitted.v1"));
  }

  @Test
  void a_statement_is_announced_exactly_as_approved() throws IOException {
    var said = announced(example(), REGISTERED, RECORDED, new ClarificationReleased("dewi"));
    assertThat(said(said.getFirst())).isEqualTo(approved("reporter-heard.v1"));
  }

  @Test
  void a_message_is_announced_exactly_as_approved() throws IOException {
    var text = Json.parse(approved("reporter-wrote.v1")).path("text").asString();
    assertThat(said(announced(example(), new ReporterWrote(text)).getFirst()))
        .isEqualTo(approved("reporter-wrote.v1"));
  }

  @Test
  void whatever_is_announced_keeps_to_the_schemas() {
    assertThat(faults(announced(example()))).isEmpty();
    assertThat(faults(announced(AReport.tip()))).isEmpty();
    assertThat(faults(announced(AReport.filed(), REGISTERED))).isEmpty();
    assertThat(faults(announced(AReport.filed(), new ReporterWrote("Ada foto lain.")))).isEmpty();
    assertThat(
            faults(announced(example(), REGISTERED, RECORDED, new ClarificationReleased("dewi"))))
        .isEmpty();
  }

  @Test
  void the_officers_are_told_of_every_report_and_the_reporter_only_by_wish() {
    assertThat(announced(AReport.tip())).hasSize(2);
    assertThat(announced(AReport.filed(), REGISTERED)).hasSize(1);
    assertThat(announced(AReport.tip(), REGISTERED)).isEmpty();
  }

  @Test
  void a_notice_bears_the_id_that_was_drawn_when_the_fact_was_heard() {
    var heard = new BawasluSays.CaseDecidedV1("violation").fact(DRAWN);

    assertThat(said(announced(AReport.filed(), heard).getFirst())).contains(DRAWN.value());
  }

  @Test
  void an_event_from_before_ids_were_drawn_is_still_read_and_named_alike() {
    var stored = Json.read("{\"outcome\":\"VIOLATION\"}", CaseDecided.class);

    assertThat(stored.notice()).isNull();
    assertThat(faults(announced(AReport.filed(), stored))).isEmpty();
    assertThat(announced(AReport.filed(), stored)).isEqualTo(announced(AReport.filed(), stored));
  }

  @Test
  void nothing_of_the_reporter_is_in_any_announcement() {
    var all = announced(AReport.filed()).toString() + announced(AReport.filed(), REGISTERED);
    var reporter = AReport.REPORTER;
    assertThat(all)
        .doesNotContain(
            reporter.name(),
            reporter.nationalId(),
            reporter.address(),
            reporter.phone(),
            Objects.requireNonNull(reporter.mail()));
  }

  @ParameterizedTest
  @CsvSource({
    "review-opened.v1, ReviewOpenedV1, ReviewOpened",
    "report-registered.v1, ReportRegisteredV1, ReportRegistered",
    "report-not-registered.v1, ReportNotRegisteredV1, ReportNotRegistered",
    "tip-taken-up.v1, TipTakenUpV1, TipTakenUp",
    "reporter-invited.v1, ReporterInvitedV1, ReporterInvited",
    "bawaslu-wrote.v1, BawasluWroteV1, BawasluWrote",
    "case-decided.v1, CaseDecidedV1, CaseDecided",
    "case-decided.v2, CaseDecidedV2, CaseDecided",
    "case-forwarded.v1, CaseForwardedV1, CaseForwarded",
    "follow-up-changed.v1, FollowUpChangedV1, FollowUpChanged"
  })
  void every_example_of_bawaslu_is_understood(String type, String record, String fact)
      throws Exception {
    var heardAs =
        Class.forName(BawasluSays.class.getName() + "$" + record).asSubclass(BawasluSays.class);
    var heard = Json.read(example("investigation", type), heardAs);
    assertThat(heard.fact(DRAWN).getClass().getSimpleName()).isEqualTo(fact);
  }

  /** The report of the approved example. */
  private static ReportFiled example() {
    var account =
        new Account(
            "pilkada-2024",
            "35.73",
            "bawaslu-35.73",
            LocalDate.of(2024, 9, 28),
            LocalDate.of(2024, 10, 21),
            "Instagram, akun pasangan calon",
            "Sejak 28 September pejabat ini menyukai unggahan akun pasangan calon dan menulis"
                + " komentar dukungan dengan akun pribadinya.",
            List.of(new Accused("Arif Kurniawan", "Kepala Bidang", "Dinas Contoh Kota Malang")),
            List.of("https://media.example/p/2024-09-28"),
            List.of(
                screenshot(
                    "h2xw6ecn4r7m3kqz",
                    1,
                    184320,
                    "b3101a1f387b410a285c1a7dd5bfbec1afb0eb23c55b2e404ee8512809792586"),
                screenshot(
                    "b5tq7ylz2dw4xn3s",
                    2,
                    203511,
                    "0348a44d634e36c57289e1addc0182c6f3d84de496783b148c1f1901161937b7")));
    return new ReportFiled(AReport.ID, account, AReport.filing(Intake.REPORT), AReport.REPORTER);
  }

  private static Evidence screenshot(String id, int n, long size, String sha256) {
    return new Evidence(
        id, "Tangkapan layar " + n, "image/png", size, sha256, "a2b3c4d5e6f7g2h3", sha256);
  }

  private List<Announcement> announced(ReportEvent... events) {
    return announcements.of(events[events.length - 1], AReport.after(events));
  }

  private List<String> faults(List<Announcement> announced) {
    return announced.stream()
        .flatMap(
            a ->
                contracts.faults(a.topic(), a.type(), Json.canonical(Json.tree(a.data()))).stream())
        .toList();
  }

  private static String said(Announcement announcement) {
    return Json.canonical(Json.tree(announcement.data()));
  }

  /** Fields that are null may be left out on the wire. */
  private static String approved(String type) throws IOException {
    var approved = Json.parse(example("reports", type));
    approved.removeIf(field -> field.isNull());
    return Json.canonical(approved);
  }

  private static String example(String sender, String type) throws IOException {
    var path = "/contracts/" + sender + "/" + type + ".example.json";
    try (var in = Objects.requireNonNull(Report.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
