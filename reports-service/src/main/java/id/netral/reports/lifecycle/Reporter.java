package id.netral.reports.lifecycle;

import org.jspecify.annotations.Nullable;

/** Who reports. Sealed under a key of its own and never part of anything that leaves. */
public record Reporter(
    String name, String nationalId, String address, String phone, @Nullable String mail) {

  @Override
  public String toString() {
    return "Reporter[sealed]";
  }
}
