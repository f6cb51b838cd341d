package id.netral.deadlines;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** When a report sent at any hour counts as received (B-33, B-34, B-82). */
final class Reception {

  private static final DataFile HOURS = DataFile.read("reception.v1.ini");

  private final WorkCalendar calendar;
  private final Settings settings;

  Reception(WorkCalendar calendar, Settings settings) {
    this.calendar = calendar;
    this.settings = settings;
  }

  ZonedDateTime received(ZonedDateTime sent, Election election) {
    if (isAroundTheClock(sent, election)) {
      return sent;
    }
    var hours = hours(sent, election);
    if (hours.isPresent()) {
      var open = hours.get();
      if (sent.toLocalTime().isBefore(open.from())) {
        return sent.with(open.from());
      }
      if (!sent.toLocalTime().isAfter(open.to())) {
        return sent;
      }
    }
    return received(sent.plusDays(1).with(LocalTime.MIN), election);
  }

  private boolean isAroundTheClock(ZonedDateTime sent, Election election) {
    var day = sent.toLocalDate();
    return (election.isQuietPeriod(day) || day.equals(election.vote()))
        && mode(election).equals("round-the-clock");
  }

  private String mode(Election election) {
    var regime = election.regime().name().toLowerCase(Locale.ROOT);
    return settings
        .chosen()
        .getOrDefault("reception." + regime, HOURS.value("quiet-period-and-vote", regime));
  }

  private Optional<OpenHours> hours(ZonedDateTime sent, Election election) {
    var day = sent.toLocalDate();
    if (calendar.dayOff(day).isPresent() && !day.equals(election.vote())) {
      return Optional.empty();
    }
    return Optional.ofNullable(HOURS.section("hours").get(day.getDayOfWeek().name()))
        .map(OpenHours::of);
  }

  private record OpenHours(LocalTime from, LocalTime to) {
    static OpenHours of(String text) {
      var dash = text.indexOf('-');
      return new OpenHours(
          LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    }
  }
}
