package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.file.CaseId;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.ProceedingId;
import id.netral.sanction.lifecycle.file.Recommendation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every proceeding knows from the day it is received.
 *
 * @param arrived released documents that lie here
 */
public record Matter(
    ProceedingId proceeding,
    CaseId investigation,
    Recommendation recommendation,
    LocalDate receivedOn,
    FollowUp followUp,
    Set<String> arrived) {

  public Matter {
    arrived = Set.copyOf(arrived);
  }

  /** The limit for the sanctioning authority; a missed one never bars its act. */
  public sealed interface FollowUp {

    Limit limit();

    record Running(Limit limit) implements FollowUp {}

    record Missed(Limit limit) implements FollowUp {}

    /** Judged by the legal day of the act, also where the limit had been declared missed. */
    record Met(Limit limit, LocalDate on) implements FollowUp {}

    record Late(Limit limit, LocalDate on) implements FollowUp {}
  }

  Matter missed() {
    return with(new FollowUp.Missed(followUp.limit()));
  }

  Matter answeredOn(LocalDate on) {
    var limit = followUp.limit();
    return with(limit.isMetBy(on) ? new FollowUp.Met(limit, on) : new FollowUp.Late(limit, on));
  }

  Matter keeping(String document) {
    var all = new HashSet<>(arrived);
    all.add(document);
    return new Matter(proceeding, investigation, recommendation, receivedOn, followUp, all);
  }

  public List<Recommendation.Released> awaited() {
    return recommendation.released().stream()
        .filter(released -> !arrived.contains(released.document()))
        .toList();
  }

  private Matter with(FollowUp other) {
    return new Matter(proceeding, investigation, recommendation, receivedOn, other, arrived);
  }
}
