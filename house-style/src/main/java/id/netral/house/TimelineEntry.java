package id.netral.house;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param on legal day and hour of the act
 * @param at when it was entered
 * @param icon name of a fragment of {@code house/icons}
 */
public record TimelineEntry(
    Instant on,
    Instant at,
    Phrase who,
    Phrase what,
    @Nullable Phrase note,
    List<DocumentLine> papers,
    String icon) {

  public static TimelineEntry of(Instant on, Instant at, Phrase who, Phrase what) {
    return new TimelineEntry(on, at, who, what, null, List.of(), "dot");
  }

  public TimelineEntry note(Phrase text) {
    return new TimelineEntry(on, at, who, what, text, papers, icon);
  }

  public TimelineEntry papers(List<DocumentLine> lines) {
    return new TimelineEntry(on, at, who, what, note, lines, icon);
  }

  public TimelineEntry icon(String name) {
    return new TimelineEntry(on, at, who, what, note, papers, name);
  }
}
