/**
 * Statutory time. The law (number of days, kind of day, article) and the calendars are versioned
 * data files beside this package; the code only counts, and explains every date it gives. It is a
 * package of its own because several agencies keep the same clock and must come to the same day.
 * Start at {@link id.netral.deadlines.Deadlines}; nothing but the JDK is needed to run it.
 */
@NullMarked
package id.netral.deadlines;

import org.jspecify.annotations.NullMarked;
