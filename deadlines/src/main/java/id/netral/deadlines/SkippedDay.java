package id.netral.deadlines;

import java.time.LocalDate;

/** A day off that a count of working days passed over, and why. */
public record SkippedDay(LocalDate day, Kind kind, Words reason) {

  /** What makes a day one on which offices do not work. */
  public enum Kind {
    WEEKEND("akhir pekan", "weekend"),
    NATIONAL("libur nasional", "national holiday"),
    COLLECTIVE_LEAVE("cuti bersama", "collective leave"),
    VOTING_DAY("hari pemungutan suara", "voting day");

    private final Words words;

    Kind(String indonesian, String english) {
      words = new Words(indonesian, english);
    }

    public Words words() {
      return words;
    }
  }
}
