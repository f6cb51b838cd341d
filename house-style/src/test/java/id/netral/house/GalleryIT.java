package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryIT extends GalleryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/front",
        "/citizen",
        "/question",
        "/officer",
        "/queue/government",
        "/nowhere",
        "/broken",
        "/forbidden"
      })
  void every_page_has_its_landmarks_in_its_language(String path) {
    var page = page(path);

    assertThat(page.select("html").attr("lang")).isEqualTo("id");
    assertThat(page.title()).endsWith(" · Netral");
    for (var landmark : List.of("body > header", "main", "body > footer", "h1", "a.skip")) {
      assertThat(page.select(landmark)).as(landmark).hasSize(1);
    }
    assertThat(page.select("#content")).hasSize(1);
    assertThat(page.text()).doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/front", "/citizen", "/question", "/officer", "/queue/notices"})
  void nothing_runs_or_is_styled_inline_and_nothing_comes_from_elsewhere(String path) {
    var page = page(path);

    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("/"));
    assertThat(page.select("link").eachAttr("href")).allMatch(href -> href.startsWith("/"));
  }

  @Test
  void every_field_has_a_label_and_what_describes_it_is_there() {
    for (var page : List.of(page("/question"), post("/question"))) {
      assertThat(page.select("input:not([type=hidden]), textarea, select"))
          .isNotEmpty()
          .allMatch(field -> page.select("label[for=" + field.id() + "]").size() == 1);
      assertThat(page.select("[aria-describedby]")).isNotEmpty().allMatch(e -> described(page, e));
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_mistake_is_told_on_top_and_at_the_field() {
    var page = post("/question");

    var summary = Objects.requireNonNull(page.selectFirst("main > .error-summary[role=alert]"));
    assertThat(summary.select("a").eachAttr("href")).containsExactly("#kind", "#place");
    var place = Objects.requireNonNull(page.selectFirst("#place"));
    assertThat(place.attr("aria-invalid")).isEqualTo("true");
    assertThat(place.attr("aria-describedby")).isEqualTo("place-help place-problem");
    assertThat(place.attr("value")).isEqualTo("Alun-alun & balai kota");
    assertThat(page.select("#place-problem").text()).contains("Isi tempat kejadian");
    assertThat(page.select(".refusal").text()).contains("Pasal 8 ayat (3) Perbawaslu 9/2024");
  }

  @Test
  void what_is_barred_is_shown_with_its_reason() {
    var barred = Objects.requireNonNull(page("/question").selectFirst(".choice.barred"));

    assertThat(barred.select("input[disabled]")).hasSize(1);
    assertThat(barred.text()).contains("Baru dapat diajukan");
    assertThat(page("/officer").select(".next-step.may-not").text())
        .contains("Rapat pleno belum memutuskan.", "Giliran: Anggota Bawaslu");
  }

  @Test
  void a_clock_explains_itself_in_words() {
    var page = page("/officer");

    assertThat(page.select(".chip-clock").eachText())
        .containsExactly(
            "sisa 5 hari kerja",
            "sisa 2 hari kerja",
            "jatuh hari ini",
            "lewat 2 hari kerja",
            "terpenuhi Rabu, 23 Oktober 2024");
    assertThat(page.select("details.why").text())
        .contains("Sabtu, 26 Oktober 2024 – akhir pekan", "Pasal 27 ayat (2)", "2024-2");
  }

  @Test
  void the_timeline_is_newest_first_and_tells_what_was_entered_later() {
    var page = page("/officer");

    assertThat(page.select(".timeline-date").eachText())
        .startsWith("Sabtu, 26 Oktober 2024")
        .endsWith("Rabu, 23 Oktober 2024");
    assertThat(page.select(".timeline-late").eachText())
        .containsExactly("Dicatat kemudian: Sabtu, 26 Oktober 2024, 08.05 WIB");
  }

  @Test
  void a_reader_is_told_which_station_is_now() {
    assertThat(page("/citizen").select("[aria-current=step]").text())
        .contains("Diperiksa kelengkapannya (sekarang di sini)");
  }

  @Test
  void only_citizens_have_a_quick_exit_and_each_house_its_band() {
    assertThat(page("/citizen").select(".quick-exit").attr("rel")).contains("noreferrer");
    assertThat(page("/officer").select(".quick-exit")).isEmpty();
    assertThat(page("/queue/government").select("html").attr("data-agency"))
        .isEqualTo("government");
  }

  private static boolean described(Document page, Element field) {
    return List.of(field.attr("aria-describedby").split(" ")).stream()
        .allMatch(id -> page.getElementById(id) != null);
  }
}
