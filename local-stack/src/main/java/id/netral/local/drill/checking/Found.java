package id.netral.local.drill.checking;

import java.time.Duration;
import java.util.List;

/**
 * What the checker has to say.
 *
 * @param unheard announcements of which it is known that nobody listens to them
 * @param repeats records in the topics that said again what stood there already
 * @param longest from the sender's entry to the hearer's
 */
public record Found(
    List<Fault> faults,
    int cases,
    int announcements,
    int unheard,
    int repeats,
    int mails,
    Duration longest) {

  public Found {
    faults = List.copyOf(faults);
  }

  public long count(Fault.Kind kind) {
    return faults.stream().filter(f -> f.kind() == kind).count();
  }
}
