package id.netral.load.injecting;

import org.jspecify.annotations.Nullable;

/** What one arrival does: its calls one after the other, each due at an hour of its own. */
public interface Visit {

  /** What an answer means. */
  enum Outcome {
    DONE,
    /** What it needs has not yet been heard: asked again a little later. */
    TOO_EARLY,
    /** Somebody else, or time, wrote first: asked again on what is there now. */
    OVERTAKEN,
    /** 429: refused because of too many. */
    TURNED_AWAY,
    FAILED
  }

  /** The call that is next; null when the visit is over. */
  @Nullable Call next();

  /** When it is due, in nanoseconds after the arrival. */
  long due();

  /** Takes the answer in; 0 is a connection that failed. */
  Outcome answered(Call call, int status, String body);
}
