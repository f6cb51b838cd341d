package id.netral.sanction.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.deadlines.Deadline;
import id.netral.deadlines.Deadlines;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.Deliver;
import id.netral.sanction.lifecycle.ProceedingCommand.FormTeam;
import id.netral.sanction.lifecycle.ProceedingCommand.IdentifyPerson;
import id.netral.sanction.lifecycle.ProceedingCommand.ReceiveRecommendation;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordAbsence;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordExamination;
import id.netral.sanction.lifecycle.ProceedingCommand.ReportFindings;
import id.netral.sanction.lifecycle.ProceedingCommand.Summon;
import id.netral.sanction.lifecycle.ProceedingCommand.TakeUp;
import id.netral.sanction.lifecycle.file.CaseId;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Member.Seat;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.ProceedingId;
import id.netral.sanction.lifecycle.file.Recommendation;
import id.netral.sanction.lifecycle.law.Authority;
import id.netral.sanction.lifecycle.law.Capacity;
import id.netral.sanction.lifecycle.law.Circumstances;
import id.netral.sanction.lifecycle.law.Level;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.lifecycle.law.Proposal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proceeding led by real steps; as it is, the like and the comment of Kota Malang. */
public final class AProceeding {

  public static final String GOVERNMENT = "35.73";

  private static final Deadlines DEADLINES = Deadlines.standard();

  private final List<ProceedingEvent> happened = new ArrayList<>();
  private Proceeding state = new Proceeding.NotReceived();

  private AProceeding() {}

  public static AProceeding received(String day, Recommendation recommendation) {
    var on = LocalDate.parse(day);
    var proceeding = new AProceeding();
    proceeding.step(
        new ReceiveRecommendation(
            new ProceedingId("k7q2mzv4x3nd6twb-1"),
            new CaseId("k7q2mzv4x3nd6twb"),
            recommendation,
            on,
            limit("ppk.followup", on)));
    return proceeding;
  }

  public static AProceeding received() {
    return received("2024-10-28", recommendation("DI-6", "2024-09-28", Level.SEVERE));
  }

  public static AProceeding identified() {
    return received().takenUp("2024-10-30").identifiedAs(official(Post.ADMINISTRATOR));
  }

  public static AProceeding withTeam() {
    return identified().step(new FormTeam(on("2024-11-01"), team(), false));
  }

  public static AProceeding summoned() {
    return withTeam().step(summons("2024-11-05", "2024-11-12"));
  }

  public static AProceeding examined() {
    return summoned()
        .step(new RecordExamination(on("2024-11-12"), "Tanya jawab lengkap.", Signature.SIGNED));
  }

  public static AProceeding reported() {
    return examined()
        .step(new ReportFindings(on("2024-11-13"), "Fakta.", "Analisis.", "Terbukti."));
  }

  public static AProceeding decided() {
    return reported().step(decision("2024-11-15", proposal("B1", "2024-11-15")));
  }

  public static AProceeding delivered() {
    return decided().step(delivery("2024-11-20"));
  }

  public AProceeding takenUp(String day) {
    return step(new TakeUp(on(day)));
  }

  public AProceeding identifiedAs(Official official) {
    return step(new IdentifyPerson(on("2024-10-31"), official));
  }

  public AProceeding step(ProceedingCommand command) {
    var decision = when(command);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    for (var event : ((Decision.Accepted) decision).events()) {
      state = Proceeding.evolve(state, event);
      happened.add(event);
    }
    return this;
  }

  public Decision when(ProceedingCommand command) {
    return Proceeding.decide(state, command);
  }

  public void refuses(ProceedingCommand command, Enum<?> why) {
    assertThat(when(command)).isEqualTo(Decision.reject(why));
  }

  List<ProceedingEvent> happened() {
    return happened;
  }

  public Proceeding state() {
    return state;
  }

  public static When on(String day) {
    return When.now(LocalDate.parse(day));
  }

  public static Limit limit(String rule, LocalDate start) {
    return limit(DEADLINES.due(rule, start, GOVERNMENT));
  }

  static Limit limit(Deadline due) {
    return new Limit(
        due.rule(), due.article(), due.start(), due.due(), due.calendar(), due.passesAt());
  }

  public static Recommendation recommendation(String code, String actOn, @Nullable Level level) {
    return new Recommendation(
        GOVERNMENT,
        "bawaslu-35.73",
        "pilkada-2024",
        "045/PP.01.02/K.JI-33/10/2024",
        LocalDate.parse("2024-10-28"),
        new Recommendation.Named("Arif Kurniawan", "Kepala Bidang", "Dinas Contoh Kota Malang"),
        "Menyukai unggahan dan menulis komentar dukungan.",
        "Instagram, akun pasangan calon",
        LocalDate.parse(actOn),
        List.of(new Recommendation.Offence(code, "PP 94/2021 Pasal 5 huruf n angka 5", level)),
        List.of(
            new Recommendation.Released(
                "r6mzc3kx7p2wd5tf", "Lampiran 1", "image/png", 151022, "76".repeat(32))));
  }

  public static Official official(Post post) {
    return new Official(
        "197803122005011004",
        "Arif Kurniawan",
        "Kepala Bidang Pelayanan",
        post,
        "IV/a",
        "Dinas Contoh Kota Malang",
        "Yusuf Hidayat",
        "arif@example.go.id",
        List.of());
  }

  public static List<Member> team() {
    return List.of(
        new Member("Yusuf Hidayat", "Kepala Dinas Contoh", "IV/c", Seat.SUPERIOR),
        new Member("Hadi Santoso", "Inspektur Pembantu", "IV/b", Seat.INSPECTORATE),
        new Member("Rini Kusuma", "Kepala Bidang BKPSDM", "IV/a", Seat.PERSONNEL));
  }

  public static Summon summons(String day, String examinationOn) {
    return new Summon(
        on(day),
        "800/117/2024",
        LocalDate.parse(examinationOn),
        LocalTime.of(9, 0),
        "Ruang Rapat BKPSDM",
        limit("summons.gap", LocalDate.parse(day)));
  }

  public static RecordAbsence absence(String day) {
    return new RecordAbsence(on(day), limit("summons.second", LocalDate.parse(day)));
  }

  public static Proposal proposal(String kind, String day) {
    return new Proposal(
        List.of("n.5"),
        kind,
        Authority.PPK_REGENCY,
        Capacity.PJ,
        "Wali Kota Malang",
        LocalDate.parse(day),
        LocalDate.parse("2024-11-14"),
        "100.2.2.6/8/SJ");
  }

  public static DecideSanction decision(String day, Proposal proposal) {
    return new DecideSanction(
        on(day),
        proposal,
        new Circumstances(Post.ADMINISTRATOR, List.of(), false),
        "800.1.6.2/117/35.73.403/2024",
        "Terbukti menyukai dan mengomentari.",
        limit("decision.deliver", LocalDate.parse(day)));
  }

  public static Deliver delivery(String day) {
    var effect = DEADLINES.due("decision.effective", LocalDate.parse(day), GOVERNMENT);
    return new Deliver(on(day), Delivery.How.IN_PERSON, effect.due(), effect.passesAt());
  }
}
