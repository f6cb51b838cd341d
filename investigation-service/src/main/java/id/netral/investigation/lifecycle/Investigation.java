package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.reject;
import static id.netral.investigation.lifecycle.Refusal.EVIDENCE_UNKNOWN;
import static id.netral.investigation.lifecycle.Refusal.NOT_OPENED;
import static id.netral.investigation.lifecycle.Refusal.NOT_REGISTERED;

import id.netral.investigation.lifecycle.InvestigationCommand.Contact;
import id.netral.investigation.lifecycle.InvestigationCommand.FromGovernment;
import id.netral.investigation.lifecycle.InvestigationCommand.FromReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.InviteReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.KeepEvidence;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.Step;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeUpTip;
import id.netral.investigation.lifecycle.InvestigationCommand.WriteToReporter;
import id.netral.investigation.lifecycle.InvestigationEvent.BawasluWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.EvidenceKept;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterInvited;
import id.netral.investigation.lifecycle.InvestigationEvent.TipTakenUp;
import id.netral.investigation.lifecycle.matter.Checklist;
import id.netral.investigation.lifecycle.matter.Dossier;
import id.netral.investigation.lifecycle.matter.FollowUp;
import id.netral.investigation.lifecycle.matter.Plenary;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.procedure.Stepping;
import id.netral.investigation.lifecycle.time.Clock;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Where one case stands at Bawaslu. Each state holds only what is true in it. */
public sealed interface Investigation {

  record NotOpened() implements Investigation {}

  /** Every state after the file was opened. */
  sealed interface Opened extends Investigation {
    Dossier dossier();

    Opened with(Dossier dossier);
  }

  /** Initial information (informasi awal): no limit runs. */
  record TipReceived(Dossier dossier, boolean takenUp) implements Opened {
    @Override
    public TipReceived with(Dossier next) {
      return new TipReceived(next, takenUp);
    }
  }

  /** Preliminary review (kajian awal) under way. */
  record UnderReview(Dossier dossier, Clock clock) implements Opened {
    @Override
    public UnderReview with(Dossier next) {
      return new UnderReview(next, clock);
    }
  }

  record Reviewed(Dossier dossier, Checklist checklist) implements Opened {
    @Override
    public Reviewed with(Dossier next) {
      return new Reviewed(next, checklist);
    }
  }

  record NotRegistered(Dossier dossier, RefusalReason reason) implements Opened {
    @Override
    public NotRegistered with(Dossier next) {
      return new NotRegistered(next, reason);
    }
  }

  /** In the register; clarifications are held. */
  record Registered(Dossier dossier, Registration registration, Clock clock) implements Opened {
    @Override
    public Registered with(Dossier next) {
      return new Registered(next, registration, clock);
    }
  }

  record Studied(Dossier dossier, Registration registration, Clock clock) implements Opened {
    @Override
    public Studied with(Dossier next) {
      return new Studied(next, registration, clock);
    }
  }

  /** The plenary found a violation; documents are being made ready for those outside. */
  record Decided(
      Dossier dossier, Registration registration, Plenary plenary, List<Release> releases)
      implements Opened {
    @Override
    public Decided with(Dossier next) {
      return new Decided(next, registration, plenary, releases);
    }
  }

  /** Handed over; follow-up per person. */
  record Recommended(
      Dossier dossier,
      Registration registration,
      Plenary plenary,
      List<Release> releases,
      Letter letter,
      SortedMap<Integer, FollowUp> followUps)
      implements Opened {
    @Override
    public Recommended with(Dossier next) {
      return new Recommended(next, registration, plenary, releases, letter, followUps);
    }
  }

  /** The plenary found no violation, or stopped. */
  record Closed(Dossier dossier, Registration registration, Plenary plenary) implements Opened {
    @Override
    public Closed with(Dossier next) {
      return new Closed(next, registration, plenary);
    }
  }

  /**
   * @param extension what the handling limit becomes once it is extended
   */
  record Registration(String number, Limit extension, boolean extended) {}

  record Letter(String number, LocalDate date, List<String> recipients) {}

  /** The rules. No default branch: a state or command nobody thought of does not compile. */
  static Decision decide(Investigation state, InvestigationCommand command, Instant on) {
    return switch (command) {
      case FromReporter c -> Intaking.decide(state, c, on);
      case FromGovernment c -> FollowingUp.decide(state, c, on);
      case Step c -> Stepping.decide(state, c, on);
      case Contact c -> contact(state, c);
      case TakeUpTip _ ->
          switch (state) {
            case TipReceived(_, var takenUp) when !takenUp -> accept(new TipTakenUp());
            case NotOpened _ -> reject(NOT_OPENED);
            case Opened _ -> reject(Refusal.ONLY_A_TIP);
          };
      case KeepEvidence(var evidence) ->
          switch (state) {
            case NotOpened _ -> reject(NOT_OPENED);
            case Opened s when s.dossier().wanted().contains(evidence) ->
                accept(new EvidenceKept(evidence));
            case Opened _ -> reject(EVIDENCE_UNKNOWN);
          };
      case PassTime _ -> Clocks.pass(state, on);
    };
  }

  private static Decision contact(Investigation state, Contact command) {
    return switch (command) {
      case WriteToReporter(var text) ->
          state instanceof Opened ? accept(new BawasluWrote(text)) : reject(NOT_OPENED);
      // The oath and the clarification come after registration (B-95).
      case InviteReporter(var meetingOn, var place) ->
          switch (state) {
            case Registered _, Studied _ -> accept(new ReporterInvited(meetingOn, place));
            case NotOpened _ -> reject(NOT_OPENED);
            case TipReceived _, UnderReview _, Reviewed _, NotRegistered _ ->
                reject(NOT_REGISTERED);
            case Decided _, Recommended _, Closed _ -> reject(Refusal.HANDLING_IS_OVER);
          };
    };
  }

  /** What has happened cannot be refused: an event out of order is a bug, so it fails loudly. */
  static Investigation evolve(Investigation state, InvestigationEvent event) {
    return Evolving.evolve(state, event);
  }
}
