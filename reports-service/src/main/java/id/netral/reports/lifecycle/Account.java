package id.netral.reports.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reported: act, place, persons and proof (B-13, B-36), without a word on who reports.
 *
 * @param knownOn when the reporter learned of it; a tip may leave it out
 */
public record Account(
    String election,
    String region,
    String office,
    LocalDate actOn,
    @Nullable LocalDate knownOn,
    String place,
    String description,
    List<Accused> accused,
    List<String> links,
    List<Evidence> evidence) {

  /** A civil servant as the citizen knows them; number and rank are added by others (B-111). */
  public record Accused(String name, @Nullable String post, @Nullable String unit) {}

  /**
   * One piece of evidence in the edition that Bawaslu gets.
   *
   * @param original the file as it was handed in, which stays sealed here
   */
  public record Evidence(
      String evidence,
      String name,
      String mediaType,
      long size,
      String sha256,
      String original,
      String originalSha256) {}
}
