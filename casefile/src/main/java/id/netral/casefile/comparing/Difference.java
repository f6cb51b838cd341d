package id.netral.casefile.comparing;

import java.time.Instant;

/**
 * One pair of files whose sender and hearer do not agree.
 *
 * @param announced last number at the sender
 * @param heard last number at the hearer
 * @param owner the role that has to see to it
 * @param seen when it was found last
 * @param times how often it was found; a hearer that is behind is alarming from the second time on
 */
public record Difference(
    String topic,
    String from,
    String to,
    Kind kind,
    long announced,
    long heard,
    String owner,
    Instant since,
    Instant seen,
    long times) {

  /** In what way they differ. */
  public enum Kind {
    /** The hearer lacks what was handed over; it is handed over again. */
    BEHIND,
    /** The hearer took in what this sender does not know of: it has lost entries. */
    AHEAD,
    /** The hearer took in other content under the same number. */
    OTHER
  }

  public boolean alarming() {
    return kind != Kind.BEHIND || times > 1;
  }
}
