package id.netral.casefile.hearing;

import id.netral.casefile.sending.Envelope;

/** Writes what was heard into its file. */
public interface Taker {

  /** What became of one announcement. */
  enum Taken {
    /** It has an entry now. */
    NOW,
    /** It had one before. */
    BEFORE,
    /** Its number was heard with other content. */
    FORKED,
    /** An earlier one of the pair is missing. */
    TOO_EARLY
  }

  /**
   * Takes it in, if it is the next of its pair.
   *
   * @throws Poison if it can never be taken in as it is
   */
  Taken take(String topic, Envelope announcement);

  /** Writes an entry for it without an effect; opens the file if there is none. */
  Taken discard(String topic, Envelope announcement, String why, String who);
}
