package id.netral.local.journey;

import java.time.LocalDate;
import java.util.List;

/** What a citizen has to say. */
public record Account(
    String election,
    String region,
    String description,
    LocalDate actOn,
    String place,
    LocalDate knownOn,
    String accused,
    String post,
    String unit,
    String links,
    List<Filled.Upload> evidence,
    Reporter reporter) {

  /** Who says it. */
  public record Reporter(String name, String nik, String address, String phone, String mail) {}
}
