package id.netral.investigation.api;

import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.time.Limit;
import id.netral.investigation.storage.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as machines read it; nothing of who reported. */
record CaseJson(
    String file,
    long version,
    String stage,
    String office,
    String region,
    String election,
    LocalDate receivedOn,
    boolean late,
    @Nullable LocalDate actOn,
    String place,
    String description,
    List<Intake.Accused> accused,
    List<EvidenceJson> evidence,
    List<ClockJson> clocks) {

  /**
   * @param here whether the bytes have arrived
   */
  record EvidenceJson(
      String evidence, String name, String mediaType, long size, String sha256, boolean here) {}

  record ClockJson(
      int person,
      String rule,
      String article,
      LocalDate start,
      LocalDate due,
      boolean missed,
      String calendar,
      List<Limit.Skipped> skipped) {}

  static CaseJson of(String file, long version, Investigation state) {
    return switch (state) {
      case NotOpened _ -> throw Problem.notFound();
      case Opened opened -> of(file, version, opened);
    };
  }

  static CaseJson of(String file, long version, Opened state) {
    var dossier = state.dossier();
    var intake = dossier.intake();
    return new CaseJson(
        file,
        version,
        Stage.of(state).word(),
        intake.office(),
        intake.region(),
        intake.election(),
        intake.receivedOn(),
        dossier.isLate(),
        intake.actOn(),
        intake.place(),
        intake.description(),
        intake.accused(),
        intake.evidence().stream()
            .map(e -> evidence(e, !dossier.wanted().contains(e.evidence())))
            .toList(),
        Clocks.of(state).stream().map(CaseJson::clock).toList());
  }

  private static EvidenceJson evidence(Intake.Evidence e, boolean here) {
    return new EvidenceJson(
        e.evidence().value(), e.name(), e.mediaType(), e.size(), e.sha256(), here);
  }

  private static ClockJson clock(Clocks.Ticking ticking) {
    var limit = ticking.clock().limit();
    return new ClockJson(
        ticking.person(),
        limit.rule(),
        limit.article(),
        limit.start(),
        limit.due(),
        ticking.clock().missed(),
        limit.calendar(),
        limit.skipped());
  }
}
