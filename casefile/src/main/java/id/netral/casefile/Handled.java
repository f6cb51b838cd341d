package id.netral.casefile;

/** What became of one command. */
public sealed interface Handled<S> {

  S state();

  /** For those who can't be shown the file again: where nothing was done, says why. */
  default Done<S> orProblem() {
    return switch (this) {
      case Done<S> done -> done;
      case Refused<S>(_, var why) -> throw NotDone.because(why);
      case Overtaken<S>(_, var version) -> throw NotDone.overtakenBy(version);
    };
  }

  /**
   * It is written.
   *
   * @param repeated true when the same command id had been carried out before: this is its first
   *     answer again, nothing was written now
   */
  record Done<S>(S state, long version, boolean repeated) implements Handled<S> {}

  /** Nothing was written, because… */
  record Refused<S>(S state, Enum<?> why) implements Handled<S> {}

  /** Someone else wrote first: a decision that a person signs is shown again, not taken again. */
  record Overtaken<S>(S state, long version) implements Handled<S> {}
}
