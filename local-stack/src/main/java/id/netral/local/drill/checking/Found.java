package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.OUT_OF_ORDER;

import java.time.Duration;
import java.util.List;

/**
 * What the checker has to say.
 *
 * @param repeats records in the topics that said again what stood there already
 * @param longest from the sender's entry to the hearer's
 * @param longestAwake the same, without the agency that a drill switches off
 */
public record Found(
    List<Fault> faults,
    int cases,
    int announcements,
    int repeats,
    int mails,
    Duration longest,
    Duration longestAwake) {

  public Found {
    faults = List.copyOf(faults);
  }

  /** Whether a drill may end well. */
  public boolean isClean() {
    return faults.isEmpty();
  }

  /** What is neither lost nor doubled nor out of order. */
  public long others() {
    return faults.size() - count(LOST) - count(DOUBLED) - count(OUT_OF_ORDER);
  }

  public long count(Fault.Kind kind) {
    return faults.stream().filter(f -> f.kind() == kind).count();
  }
}
