package id.netral.sanction.api;

import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Clock;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Proceeding.NotReceived;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.Stage;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.Recommendation;
import id.netral.sanction.lifecycle.file.Sanction;
import id.netral.sanction.storage.Line;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding as machines read it.
 *
 * @param version to be given back with a decision, so that it is signed on what was seen
 * @param mayNow steps that the order of the proceeding allows now
 */
record ProceedingJson(
    String proceeding,
    long version,
    Stage stage,
    LocalDate receivedOn,
    Recommendation recommendation,
    @Nullable Clock clock,
    @Nullable Official official,
    List<Member> team,
    @Nullable Sanction sanction,
    List<Step> mayNow) {

  static ProceedingJson of(Opening opening) {
    return of(opening.proceeding(), opening.file().version(), opening.state());
  }

  static ProceedingJson of(String proceeding, long version, Proceeding state) {
    return switch (state) {
      case NotReceived _ -> throw Problem.notHere();
      case Opened opened -> of(proceeding, version, opened);
    };
  }

  private static ProceedingJson of(String proceeding, long version, Opened state) {
    var identified = state instanceof Identified known ? known : null;
    return new ProceedingJson(
        proceeding,
        version,
        Stage.of(state),
        state.matter().receivedOn(),
        state.matter().recommendation(),
        Clock.thatMatters(state).orElse(null),
        identified == null ? null : identified.official(),
        identified == null ? List.of() : identified.inquiry().team(),
        state instanceof Sanctioned sanctioned ? sanctioned.sanction() : null,
        Arrays.stream(Step.values()).filter(step -> step.notNow(state) == null).toList());
  }

  /**
   * One page of the queue.
   *
   * @param next cursor of the next page; null on the last
   */
  record Page(List<Line> proceedings, @Nullable String next) {}
}
