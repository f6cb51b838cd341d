package id.netral.local.drill.checking;

/** Something that should not be. */
public record Fault(Kind kind, String words) {

  /** What went wrong. */
  public enum Kind {
    LOST,
    DOUBLED,
    OUT_OF_ORDER,
    ALTERED,
    UNSIGNED,
    /** Not wrong yet: it has not arrived. */
    WAITING
  }

  static Fault of(Kind kind, String words, Object... values) {
    return new Fault(kind, words.formatted(values));
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + words;
  }
}
