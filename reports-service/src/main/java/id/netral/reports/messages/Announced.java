package id.netral.reports.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What reports-service tells others, word for word as in {@code contracts/reports}. */
sealed interface Announced {

  record ReportSubmittedV1(
      String kind,
      String election,
      String region,
      String office,
      LocalDate receivedOn,
      LocalDate knownOn,
      LocalDate actOn,
      String place,
      String description,
      List<Accused> accused,
      List<String> links,
      List<Evidence> evidence,
      @Nullable Late late,
      String anonymousAlias)
      implements Announced {}

  record TipReceivedV1(
      String kind,
      String election,
      String region,
      String office,
      LocalDate receivedOn,
      @Nullable LocalDate knownOn,
      LocalDate actOn,
      String place,
      String description,
      List<Accused> accused,
      List<String> links,
      List<Evidence> evidence,
      String anonymousAlias)
      implements Announced {}

  record ReporterWroteV1(String text) implements Announced {}

  record ReporterHeardV1(String oath, String answers, String mode) implements Announced {}

  record NoticeWantedV1(
      String notice, String role, @Nullable String scope, String text, @Nullable String path)
      implements Announced {}

  record Accused(String name, @Nullable String post, @Nullable String unit) {}

  record Evidence(String evidence, String name, String mediaType, long size, String sha256) {}

  record Late(String rule, String article, LocalDate due) {}

  /** {@code FACE_TO_FACE} is {@code face-to-face} to others. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
