package id.netral.reports.lifecycle;

/**
 * The reporter's clarification: one officer writes it down, a second one reads it before it goes.
 */
public sealed interface Statement {

  record NotHeard() implements Statement {}

  record Recorded(String officer, Oath oath, Mode mode, String answers) implements Statement {}

  record Released(String recordedBy, String releasedBy, Oath oath, Mode mode, String answers)
      implements Statement {}

  /** The same statement once a second officer has read it for what gives the person away. */
  default Released releasedBy(String officer) {
    return switch (this) {
      case Recorded(var by, var oath, var mode, var answers) ->
          new Released(by, officer, oath, mode, answers);
      case NotHeard _, Released _ -> throw new IllegalStateException("nothing to release: " + this);
    };
  }

  /** Refusing it does not stop the clarification (B-93). */
  enum Oath {
    TAKEN,
    REFUSED
  }

  enum Mode {
    FACE_TO_FACE,
    ONLINE
  }
}
