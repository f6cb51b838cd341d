package id.netral.sanction.lifecycle.file;

/** One seat in the examination team. */
public record Member(String name, String title, String grade, Seat seat) {

  /** The unit that a member sits for (H-29). */
  public enum Seat {
    SUPERIOR,
    HIGHER_SUPERIOR,
    INSPECTORATE,
    PERSONNEL,
    OTHER
  }
}
