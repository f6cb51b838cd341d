package id.netral.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days nobody is expected to say anything; a bean of the service. */
@FunctionalInterface
public interface DaysOff {

  /** Where no service knows better. */
  DaysOff WEEKENDS =
      day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;

  boolean has(LocalDate day);
}
