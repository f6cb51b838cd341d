package id.netral.investigation.lifecycle.matter;

/**
 * One person heard, in minutes (BAP), or the note that the person did not come.
 *
 * @param name "Pelapor 1" for the reporter: the identity never comes here
 */
public record Clarification(Party party, String name, Course course, Mode mode, String minutes) {

  public enum Party {
    REPORTER,
    REPORTED_PARTY,
    WITNESS,
    EXPERT
  }

  /** How it went: refusing the oath (B-93) or staying away (B-97) does not stop the case. */
  public enum Course {
    ON_OATH,
    OATH_REFUSED,
    DID_NOT_COME
  }

  public enum Mode {
    FACE_TO_FACE,
    ONLINE
  }
}
