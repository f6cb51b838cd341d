package id.netral.investigation.pages.words;

import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the reporter is told of a late report; Indonesian, for it goes out as a letter would. */
public final class LateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id", "ID"));

  private LateWords() {}

  public static String of(Intake intake, Limit limit) {
    return "Peristiwa diketahui %s. Hari terakhir untuk melapor adalah %s; laporan diterima %s."
        .formatted(day(limit.start()), day(limit.due()), day(intake.receivedOn()));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
