package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A resident reports a like and a comment; seven weeks later the sanction is in force. */
@ExtendWith(Carried.class)
class LikeAndCommentStory {

  private final WholeWay way;

  LikeAndCommentStory(WholeWay way) {
    this.way = way;
  }

  @Test
  void the_reporter_sees_that_the_sanction_is_in_force_and_nothing_of_the_persons_file() {
    assertThat(way.pictures().words("tracking"))
        .contains("berlaku", "12 Desember 2024")
        .doesNotContain("198001012005011001", "Penurunan jabatan", "800/115/35.73/2024");
    assertThat(way.pictures().words("tracking-en")).contains("in force", "12 December 2024");
  }

  @Test
  void the_reporter_sees_who_has_opened_the_identity_and_why() {
    assertThat(way.pictures().words("tracking"))
        .contains("Siti Rahmawati", "Klarifikasi pelapor menurut undangan");
  }

  @Test
  void bawaslu_sees_the_clock_of_the_follow_up_and_then_the_follow_up() {
    assertThat(way.pictures().words("case")).contains("15 November 2024");
    assertThat(way.pictures().words("case-at-the-end")).contains("12 Desember 2024");
  }

  @Test
  void the_government_sees_its_own_clocks() {
    assertThat(way.pictures().words("proceeding")).contains("15 November 2024");
    assertThat(way.pictures().words("proceeding-at-the-end"))
        .contains("12 Desember 2024", "Penurunan jabatan");
    assertThat(way.pictures().words("proceeding-at-the-end-en")).contains("12 December 2024");
  }

  @Test
  void two_clicks_send_one_report() {
    assertThat(way.crossed()).filteredOn(c -> c.type().equals("report-submitted.v1")).hasSize(1);
  }

  @Test
  void no_page_of_the_government_shows_the_number_under_which_bawaslu_keeps_the_report() {
    var siti = new Open(way.of("siti"), "siti").at(way.caseAddress());
    var number = siti.read("header.case-head strong.numbers");
    assertThat(number).isNotBlank();
    for (var who : new String[] {"rini", "hadi", "pj"}) {
      new Open(way.of(who), who).at(way.proceeding());
      Crawl.from(way.of(who), way.proceeding())
          .forEach(
              (address, page) ->
                  assertThat(new String(page, StandardCharsets.UTF_8))
                      .as("%s, as %s sees it", address, who)
                      .doesNotContain(number));
    }
  }

  @Test
  void auditors_find_the_files_whole_and_a_changed_byte_in_one(@TempDir Path folder)
      throws IOException {
    var files = Auditor.exports(way, folder);
    var whole = way.stack().verify(files);
    assertThat(whole.words()).contains("checks hold.").doesNotContain("FAULT");
    assertThat(whole.exit()).isZero();

    Auditor.changeOneByte(folder.resolve("sanction.ndjson"));
    var changed = way.stack().verify(files);
    assertThat(changed.words()).contains("FAULT  sanction/", "entry 2 was altered");
    assertThat(changed.exit()).isEqualTo(1);
  }

  @Test
  void nothing_stands_in_the_way_of_somebody_with_a_screen_reader_or_a_small_phone() {
    assertThat(way.pictures().barriers()).isEmpty();
  }
}
