package id.netral.house;

import org.jspecify.annotations.Nullable;

/** A filter kept in the address. */
public record Chip(Phrase label, String address, boolean chosen, @Nullable Long count) {

  public static Chip of(Phrase label, String address, boolean chosen) {
    return new Chip(label, address, chosen, null);
  }

  public Chip count(long n) {
    return new Chip(label, address, chosen, n);
  }
}
