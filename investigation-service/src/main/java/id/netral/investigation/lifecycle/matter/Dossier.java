package id.netral.investigation.lifecycle.matter;

import id.netral.investigation.lifecycle.ids.CaseId;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every opened case holds, wherever it stands.
 *
 * @param reportLimit the last day to report, by the lenient count; empty for a tip
 * @param wanted evidence not yet fetched from the reports' side
 * @param awaitsAnswer the reporter wrote last
 * @param lastStep legal instant of the latest step; none may come before it
 */
public record Dossier(
    CaseId file,
    Intake intake,
    Optional<Limit> reportLimit,
    LocalDate candidatesFixedOn,
    Set<EvidenceId> wanted,
    List<Clarification> clarifications,
    boolean reporterInvited,
    boolean awaitsAnswer,
    Instant lastStep) {

  public static Dossier of(
      CaseId file, Intake intake, Optional<Limit> reportLimit, LocalDate fixedOn, Instant on) {
    var wanted = new HashSet<EvidenceId>();
    intake.evidence().forEach(e -> wanted.add(e.evidence()));
    return new Dossier(
        file, intake, reportLimit, fixedOn, Set.copyOf(wanted), List.of(), false, false, on);
  }

  /** Late reports fail the formal requirement (B-56), judged by the lenient count. */
  public boolean isLate() {
    return reportLimit.filter(limit -> !limit.metOn(intake.receivedOn())).isPresent();
  }

  public Dossier steppedOn(Instant on) {
    return new Dossier(
        file,
        intake,
        reportLimit,
        candidatesFixedOn,
        wanted,
        clarifications,
        reporterInvited,
        awaitsAnswer,
        on.isAfter(lastStep) ? on : lastStep);
  }

  public Dossier with(Clarification clarification) {
    var all = new ArrayList<>(clarifications);
    all.add(clarification);
    return new Dossier(
        file,
        intake,
        reportLimit,
        candidatesFixedOn,
        wanted,
        List.copyOf(all),
        reporterInvited,
        awaitsAnswer,
        lastStep);
  }

  public Dossier kept(EvidenceId evidence) {
    var still = new HashSet<>(wanted);
    still.remove(evidence);
    return new Dossier(
        file,
        intake,
        reportLimit,
        candidatesFixedOn,
        Set.copyOf(still),
        clarifications,
        reporterInvited,
        awaitsAnswer,
        lastStep);
  }

  public Dossier invited() {
    return flagged(true, awaitsAnswer);
  }

  public Dossier awaitingAnswer(boolean awaits) {
    return flagged(reporterInvited, awaits);
  }

  private Dossier flagged(boolean invited, boolean awaits) {
    return new Dossier(
        file,
        intake,
        reportLimit,
        candidatesFixedOn,
        wanted,
        clarifications,
        invited,
        awaits,
        lastStep);
  }
}
