package id.netral.house;

import org.jspecify.annotations.Nullable;

/**
 * A filter kept in the address.
 *
 * @param count of what it leaves; above 99 only that it is more
 */
public record Chip(Phrase label, String address, boolean chosen, @Nullable Long count) {

  // Whoever counts may stop at one more.
  private static final long MOST = 99;

  public static Chip of(Phrase label, String address, boolean chosen) {
    return new Chip(label, address, chosen, null);
  }

  /** The count as it is shown. */
  public String counted() {
    return count == null ? "" : count > MOST ? MOST + "+" : count.toString();
  }

  public Chip count(long n) {
    return new Chip(label, address, chosen, n);
  }
}
