package id.netral.house;

import java.util.regex.Pattern;

/**
 * Somebody whom a notice did not reach, as a file keeps it: {@code notice-failed}, and since who
 * and why are known {@code notice-failed:reporter:gave-up-after-6}.
 */
public record NotTold(String role, String reason) {

  private static final String KEPT = "notice-failed";
  private static final Pattern GAVE_UP = Pattern.compile("gave-up-after-(\\d+)");

  public static boolean is(String kept) {
    return kept.equals(KEPT) || kept.startsWith(KEPT + ":");
  }

  public static NotTold of(String kept) {
    var parts = kept.split(":", 3);
    return parts.length == 3 ? new NotTold(parts[1], parts[2]) : new NotTold("somebody", "unknown");
  }

  /** "Pelapor tidak dapat diberi tahu". */
  public Phrase what() {
    return Phrase.of("house.not-told", Phrase.of("house.not-told.role." + role));
  }

  /** "Tidak ada alamat". */
  public Phrase why() {
    var gaveUp = GAVE_UP.matcher(reason);
    return gaveUp.matches()
        ? Phrase.of("house.not-told.gave-up", gaveUp.group(1))
        : Phrase.of("house.not-told." + reason);
  }
}
