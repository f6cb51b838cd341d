package id.netral.investigation.lifecycle.procedure;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.reject;

import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Decision;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.InvestigationEvent.PlenaryDecided;
import id.netral.investigation.lifecycle.Refusal;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Offence;
import id.netral.investigation.lifecycle.matter.Plenary;
import id.netral.investigation.lifecycle.matter.Plenary.Conclusion;
import id.netral.investigation.lifecycle.matter.Plenary.Member;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** The plenary (rapat pleno) and what it may not decide. */
final class Deciding {

  private Deciding() {}

  static Decision decide(Studied state, Plenary plenary, Instant on) {
    var fixedOn = state.dossier().candidatesFixedOn();
    var refusal =
        Stream.of(
                membersSignWithoutConflict(plenary),
                everyPersonOnce(plenary),
                violationsNameAnOffence(plenary),
                classFollowsTheDay(plenary, fixedOn),
                oneTrackPerPerson(plenary),
                aLevelIsFixed(plenary))
            .flatMap(Optional::stream)
            .findFirst();
    if (refusal.isPresent()) {
      return reject(refusal.get());
    }
    var clock = state.clock();
    var events = new ArrayList<>(Clocks.reopened(0, clock, clock.limit().metAt(on)));
    events.add(new PlenaryDecided(plenary, on));
    return accept(events);
  }

  /** Who signs is a member of this plenary and has no conflict of interest (Perbawaslu 5/2018). */
  private static Optional<Refusal> membersSignWithoutConflict(Plenary plenary) {
    var signer =
        plenary.members().stream().filter(m -> m.member().equals(plenary.signedBy())).findFirst();
    if (signer.isEmpty()) {
      return Optional.of(Refusal.SIGNER_IS_NO_MEMBER);
    }
    return signer.filter(Member::hasConflict).map(_ -> Refusal.SIGNER_HAS_A_CONFLICT);
  }

  private static Optional<Refusal> everyPersonOnce(Plenary plenary) {
    if (plenary.conclusions().isEmpty()) {
      return Optional.of(Refusal.NO_CONCLUSION);
    }
    var persons = plenary.conclusions().stream().map(Conclusion::person).distinct().count();
    return persons < plenary.conclusions().size()
        ? Optional.of(Refusal.PERSON_TWICE)
        : Optional.empty();
  }

  private static Optional<Refusal> violationsNameAnOffence(Plenary plenary) {
    for (var c : plenary.conclusions()) {
      if (c.outcome() == Outcome.VIOLATION && c.offences().isEmpty()) {
        return Optional.of(Refusal.OFFENCE_MISSING);
      }
      if (c.outcome() != Outcome.VIOLATION && !c.offences().isEmpty()) {
        return Optional.of(Refusal.OFFENCE_WITHOUT_VIOLATION);
      }
    }
    return Optional.empty();
  }

  /** O-20: before candidates are fixed the same act is ethics, from that day on discipline. */
  private static Optional<Refusal> classFollowsTheDay(Plenary plenary, LocalDate fixedOn) {
    return offences(plenary)
        .filter(o -> !o.fits(plenary.actOn(), fixedOn))
        .findFirst()
        .map(
            _ ->
                plenary.actOn().isBefore(fixedOn)
                    ? Refusal.ETHICS_BEFORE_CANDIDATES_WERE_FIXED
                    : Refusal.DISCIPLINE_AFTER_CANDIDATES_WERE_FIXED);
  }

  private static Optional<Refusal> oneTrackPerPerson(Plenary plenary) {
    return plenary.conclusions().stream()
        .filter(c -> c.offences().stream().map(Offence::track).distinct().count() > 1)
        .findFirst()
        .map(_ -> Refusal.ETHICS_AND_DISCIPLINE_MIXED);
  }

  /** PP 94/2021 art 5 n.1 has no level in arts 9-14: it can't stand alone (Open doubts 2). */
  private static Optional<Refusal> aLevelIsFixed(Plenary plenary) {
    return plenary.violations().stream()
        .filter(c -> c.offences().stream().allMatch(o -> o.level() == Level.NONE_FIXED))
        .findFirst()
        .map(_ -> Refusal.LEVEL_NOT_FIXED_BY_LAW);
  }

  private static Stream<Offence> offences(Plenary plenary) {
    return plenary.conclusions().stream().flatMap(c -> c.offences().stream());
  }
}
