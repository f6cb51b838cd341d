package id.netral.investigation.storage;

import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Registration;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.time.Limit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What queues and lists need of a case; a projection that can be rebuilt. */
public final class CaseSummary {

  /** All months look alike to whoever sorts: cases without a clock come last. */
  private static final String NO_DUE = "9999-12-31";

  private CaseSummary() {}

  public static Map<String, @Nullable Object> of(Investigation state) {
    return switch (state) {
      case NotOpened _ -> Map.of();
      case Opened opened -> opened(opened);
    };
  }

  private static Map<String, @Nullable Object> opened(Opened state) {
    var dossier = state.dossier();
    var intake = dossier.intake();
    var summary = new LinkedHashMap<String, @Nullable Object>();
    summary.put("office", intake.office());
    summary.put("region", intake.region());
    summary.put("election", intake.election());
    summary.put("receivedOn", intake.receivedOn().toString());
    summary.put("people", intake.accused().stream().map(Intake.Accused::name).toList());
    summary.put(
        "unit", intake.accused().stream().findFirst().map(Intake.Accused::unit).orElse(null));
    summary.put("place", intake.place());
    summary.put("stage", Stage.of(state).word());
    summary.put("number", number(state).orElse(null));
    summary.put("awaitsAnswer", dossier.awaitsAnswer());
    summary.put("evidenceWanted", !dossier.wanted().isEmpty());
    summary.put("late", dossier.isLate());
    summary.put(
        "lateArticle",
        dossier.reportLimit().filter(_ -> dossier.isLate()).map(Limit::article).orElse(null));
    summary.put("handedOver", state instanceof Recommended);
    putClock(state, summary);
    return summary;
  }

  private static void putClock(Opened state, Map<String, @Nullable Object> summary) {
    var first = Clocks.of(state).stream().min(Comparator.comparing(t -> t.clock().limit().due()));
    summary.put("due", first.map(t -> t.clock().limit().due().toString()).orElse(NO_DUE));
    summary.put("rule", first.map(t -> t.clock().limit().rule()).orElse(null));
    summary.put("missed", Clocks.of(state).stream().anyMatch(t -> t.clock().missed()));
  }

  private static Optional<String> number(Opened state) {
    return switch (state) {
      case TipReceived _, UnderReview _, Reviewed _, NotRegistered _ -> Optional.empty();
      case Registered(_, var r, _) -> Optional.of(r).map(Registration::number);
      case Studied(_, var r, _) -> Optional.of(r).map(Registration::number);
      case Decided s -> Optional.of(s.registration().number());
      case Recommended s -> Optional.of(s.registration().number());
      case Closed s -> Optional.of(s.registration().number());
    };
  }
}
