package id.netral.investigation.lifecycle.matter;

import id.netral.investigation.lifecycle.ids.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report or tip as it came in. There is no field for who reported.
 *
 * @param receivedOn the day it counts as received (reception hours, B-33)
 * @param knownOn when the reporter came to know; a tip need not say
 */
public record Intake(
    String election,
    String region,
    String office,
    LocalDate receivedOn,
    @Nullable LocalDate knownOn,
    @Nullable LocalDate actOn,
    String place,
    String description,
    List<Accused> accused,
    List<String> links,
    List<Evidence> evidence,
    String alias) {

  public record Accused(String name, @Nullable String post, @Nullable String unit) {}

  public record Evidence(
      EvidenceId evidence, String name, String mediaType, long size, String sha256) {}
}
