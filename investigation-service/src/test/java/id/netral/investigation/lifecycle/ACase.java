package id.netral.investigation.lifecycle;

import id.netral.deadlines.Deadlines;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.InvestigationCommand.ConcludeReview;
import id.netral.investigation.lifecycle.InvestigationCommand.FinishStudy;
import id.netral.investigation.lifecycle.InvestigationCommand.Recommend;
import id.netral.investigation.lifecycle.InvestigationCommand.Register;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeReport;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeTip;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeUpTip;
import id.netral.investigation.lifecycle.ids.CaseId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Offence;
import id.netral.investigation.lifecycle.matter.Offence.Track;
import id.netral.investigation.lifecycle.matter.Offence.When;
import id.netral.investigation.lifecycle.matter.Plenary;
import id.netral.investigation.lifecycle.matter.Plenary.Conclusion;
import id.netral.investigation.lifecycle.matter.Plenary.Member;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.investigation.lifecycle.matter.Plenary.Route;
import id.netral.investigation.lifecycle.matter.Requirement;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A case that is led to where a test needs it, by real decisions. */
public final class ACase {

  public static final Limits LIMITS = Limits.of(Deadlines.standard());
  public static final OfficerId BIMA = new OfficerId("bima");
  public static final Offence DI_6 =
      new Offence(
          "DI-6",
          "PP 94/2021 Pasal 5 huruf n angka 5",
          Level.SEVERE,
          Track.DISCIPLINE,
          When.AFTER_FIXING,
          "P");
  public static final Offence KE_4 =
      new Offence(
          "KE-4", "PP 42/2004 Pasal 15", Level.MORAL, Track.ETHICS, When.BEFORE_FIXING, "P");

  private static final String FILE = "k7q2mzv4x3nd6twb";
  private static final ZoneId MALANG = ZoneId.of("Asia/Jakarta");

  private final Intake intake;
  private Investigation state = new Investigation.NotOpened();
  private final List<InvestigationEvent> happened = new ArrayList<>();

  private ACase(Intake intake) {
    this.intake = intake;
  }

  /** C1: a like and a comment, Kota Malang, Pilkada 2024. */
  public static ACase ofTheLike() {
    return new ACase(Samples.malang(day("2024-09-28"), day("2024-10-21"), day("2024-10-23")));
  }

  /** The same, by a reporter who knows nothing but a name. */
  public static ACase ofANameOnly() {
    return new ACase(Samples.nameOnly());
  }

  /** C2: the same act before candidates were fixed. */
  public static ACase ofTheEarlyLike() {
    return new ACase(Samples.malang(day("2024-09-10"), day("2024-09-12"), day("2024-09-13")));
  }

  /** C4: a teacher at a rally, reported two days too late, Lampung Utara, Pemilu 2024. */
  public static ACase ofTheLateReport() {
    return new ACase(Samples.late());
  }

  /** Initial information from somebody without a name. */
  public static ACase ofATip() {
    return new ACase(Samples.malang(day("2024-09-30"), day("2024-09-30"), day("2024-10-01")));
  }

  public ACase takenUp() {
    return when(
            new TakeTip(new CaseId(FILE), intake, LIMITS.candidatesFixedOn(intake.election())),
            "2024-10-01T10:00")
        .when(new TakeUpTip(), "2024-10-02T10:00");
  }

  public ACase received(String on) {
    var election = intake.election();
    var known = intake.knownOn();
    return when(
        new TakeReport(
            new CaseId(FILE),
            intake,
            LIMITS.report(election, intake.region(), known == null ? intake.receivedOn() : known),
            LIMITS.review(election, intake.region(), intake.receivedOn()),
            LIMITS.candidatesFixedOn(election)),
        on);
  }

  public ACase reviewedAsComplete(String on) {
    return when(new ConcludeReview(EnumSet.allOf(Requirement.class), "Lengkap."), on);
  }

  public ACase registered(String on) {
    return when(registration(on), on);
  }

  public Register registration(String on) {
    var start = at(on).atZone(MALANG).toLocalDate();
    return new Register(
        "001/Reg/LP/PB/Kota/35.73/X/2024",
        LIMITS.handling(intake.election(), intake.region(), start),
        LIMITS.extendedHandling(intake.election(), intake.region(), start));
  }

  public ACase studied(String on) {
    return when(new FinishStudy("Akun milik terlapor; unggahan sesudah penetapan.", "DI-6"), on);
  }

  public ACase recommended(String on) {
    return when(recommendation(on), on);
  }

  public Recommend recommendation(String on) {
    var date = at(on).atZone(MALANG).toLocalDate();
    return new Recommend(
        "001/PP.01.02/K/X/2024", date, List.of("ppk", "bkn"), LIMITS.followUp("35.73", date));
  }

  public Plenary violation(Offence... offences) {
    return plenary(Outcome.VIOLATION, BIMA, List.of(offences));
  }

  public Plenary plenary(Outcome outcome, OfficerId signer, List<Offence> offences) {
    var accused = intake.accused().getFirst();
    var actOn = intake.actOn();
    return new Plenary(
        actOn == null ? intake.receivedOn() : actOn,
        "Menyukai dan mengomentari unggahan pasangan calon.",
        intake.place(),
        List.of(new Member(BIMA, "Bima Prasetyo", false)),
        signer,
        List.of(
            new Conclusion(
                1,
                accused.name(),
                accused.post(),
                accused.unit(),
                outcome,
                offences,
                Route.PPK_AND_SUPERVISOR,
                "Akun itu akun terlapor.")));
  }

  /** Carries out a command that must be accepted. */
  public ACase when(InvestigationCommand command, String on) {
    var decision = Investigation.decide(state, command, at(on));
    if (!(decision instanceof Decision.Accepted(var events))) {
      throw new AssertionError(command + " in " + state + " was answered " + decision);
    }
    for (var event : events) {
      state = Investigation.evolve(state, event);
      happened.add(event);
    }
    return this;
  }

  /** The answer to a command that changes nothing here. */
  public Decision asked(InvestigationCommand command, String on) {
    return Investigation.decide(state, command, at(on));
  }

  public Investigation state() {
    return state;
  }

  public List<InvestigationEvent> happened() {
    return List.copyOf(happened);
  }

  public Limit runningLimit() {
    return Clocks.of(state).getFirst().clock().limit();
  }

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** {@code 2024-10-24T10:00}, in Malang; a day alone means its noon. */
  public static Instant at(String local) {
    return (local.contains("T") ? LocalDateTime.parse(local) : day(local).atTime(12, 0))
        .atZone(MALANG)
        .toInstant();
  }
}
