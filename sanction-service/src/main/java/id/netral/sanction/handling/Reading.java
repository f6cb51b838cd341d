package id.netral.sanction.handling;

import id.netral.casefile.CaseFile;
import id.netral.sanction.SanctionSettings;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.storage.Proceedings;
import id.netral.sanction.storage.Scope;
import id.netral.staff.ReadLog;
import id.netral.staff.StaffMember;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens files to those whose they are, and writes down each opening before anything is shown. */
@Component
public final class Reading {

  private static final Set<String> ROLES =
      Set.of(
          Competences.PERSONNEL_OFFICER,
          Competences.EXAMINER,
          Competences.PPK,
          Competences.SUPERIOR,
          Competences.AUDITOR);

  private final Proceedings proceedings;
  private final ReadLog log;
  private final SanctionSettings settings;

  Reading(Proceedings proceedings, ReadLog log, SanctionSettings settings) {
    this.proceedings = proceedings;
    this.log = log;
    this.settings = settings;
  }

  /** A file as it stands, opened by this person. */
  public record Opening(StaffMember who, CaseFile<Proceeding, ProceedingEvent> file, Opened state) {

    public String proceeding() {
      return file.file();
    }

    public String government() {
      return state.matter().recommendation().government();
    }

    /** Of Bawaslu's release a direct superior gets the summary, not the documents. */
    public boolean isLimited() {
      return Reading.isOnlySuperior(who);
    }
  }

  /** What this person may see; empty for who has no business here. */
  public Optional<Scope> scope(StaffMember who) {
    var government = who.government();
    if (government == null
        || !settings.governments().contains(government)
        || ROLES.stream().noneMatch(who::has)) {
      return Optional.empty();
    }
    return Optional.of(new Scope(government, isOnlySuperior(who) ? who.name() : null));
  }

  public Optional<Opening> open(StaffMember who, String proceeding, String what, String why) {
    return scope(who)
        .flatMap(scope -> proceedings.find(scope, proceeding))
        .flatMap(
            file ->
                file.state() instanceof Opened state
                    ? Optional.of(new Opening(who, file, state))
                    : Optional.empty())
        .map(
            opening -> {
              log.record(who, proceeding, what, why);
              return opening;
            });
  }

  private static boolean isOnlySuperior(StaffMember who) {
    return who.has(Competences.SUPERIOR)
        && ROLES.stream().noneMatch(role -> !role.equals(Competences.SUPERIOR) && who.has(role));
  }
}
