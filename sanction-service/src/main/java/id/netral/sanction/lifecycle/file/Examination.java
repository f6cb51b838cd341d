package id.netral.sanction.lifecycle.file;

import java.time.LocalDate;

/** What the file knows of the examination once it is over: minutes, or two absences. */
public sealed interface Examination {

  record Held(LocalDate on, String minutes, Signature signature) implements Examination {}

  /** Twice not there: a sanction on the evidence at hand, without examination (H-23). */
  record NeverAttended(LocalDate first, LocalDate second) implements Examination {}

  /** Refusing to sign does not make the minutes invalid (H-35). */
  enum Signature {
    SIGNED,
    REFUSED
  }
}
