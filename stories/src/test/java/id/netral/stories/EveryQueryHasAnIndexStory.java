package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.stories.asked.Asked;
import id.netral.stories.asked.QuestionsPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All that the databases are asked while a case is carried from end to end and people look around:
 * each question leans on an index that MongoDB would use, and every list ends somewhere.
 */
@ExtendWith(Carried.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryQueryHasAnIndexStory {

  private static final List<String> AT_BAWASLU =
      List.of(
          "/?stage=registered",
          "/?region=35.73",
          "/?missed=true&unanswered=true",
          "/?stage=registered&after=2024-11-01~abcd",
          "/?after=2024-11-01~abcd");
  private static final List<String> AT_THE_GOVERNMENT =
      List.of(
          "/?group=deciding",
          "/?group=missed&level=severe",
          "/?group=waiting&after=2024-11-01_abcd-1",
          "/?after=2024-11-01_abcd-1");
  // A row of the reporter's own service, read at some moment of 2024.
  private static final String CURSOR = "dS8xNzMwMDAwMDAwMDAwL2FiY2Q";
  private static final List<String> OF_NOTICES =
      List.of(
          "/",
          "/?show=unread&from=reports",
          "/?after=" + CURSOR,
          "/ledger",
          "/ledger?stage=failed",
          "/ledger?after=" + CURSOR);

  private final WholeWay way;
  private final Asked asked;

  EveryQueryHasAnIndexStory(WholeWay way) {
    this.way = way;
    var at = way.addresses();
    look("siti", at.investigation() + "/", AT_BAWASLU);
    look("bkn", at.investigation() + "/", AT_BAWASLU);
    look("siti", at.reports() + "/papers", List.of("/papers", "/papers?after=abcd"));
    look("rini", at.sanction() + "/", AT_THE_GOVERNMENT);
    look("yusuf", at.sanction() + "/", AT_THE_GOVERNMENT);
    look("siti", at.notification() + "/oauth2/authorization/bawaslu", OF_NOTICES);
    look("bkn", at.notification() + "/oauth2/authorization/bawaslu", OF_NOTICES);
    new Open(way.of("operator"), "operator")
        .at(at.notification() + "/oauth2/authorization/bawaslu");
    way.of("operator").fetch(at.notification() + "/ledger").dispose();
    for (var agency : List.of(at.reports(), at.investigation(), at.sanction())) {
      look("operator", agency + "/operations", List.of("/operations"));
    }
    look("auditor-bawaslu", at.investigation() + "/api/exports/x", List.of("/api/exports/x"));
    this.asked = new Asked(way.stack().shapes(), way.stack().store(""));
  }

  private void look(String who, String door, List<String> places) {
    new Open(way.of(who), who).at(door);
    var here = way.of(who).tab().url();
    var origin = here.substring(0, here.indexOf('/', "http://".length()));
    places.forEach(place -> way.of(who).fetch(origin + place).dispose());
  }

  @Test
  void nothing_reads_a_whole_collection_or_sorts_it_in_memory() {
    assertThat(asked.shapes()).hasSizeGreaterThan(50);
    assertThat(asked.unexplained()).isEmpty();
  }

  @Test
  void every_list_ends_somewhere() {
    assertThat(asked.unlimited()).isEmpty();
  }

  @Test
  void no_index_is_written_that_nobody_reads() {
    assertThat(asked.useless()).isEmpty();
  }

  @Test
  void it_is_known_who_asks_what_and_by_which_index() {
    assertThat(asked.nameless()).isEmpty();
    QuestionsPage.assertSays(asked.lines());
  }
}
