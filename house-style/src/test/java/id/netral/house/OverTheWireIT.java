package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class OverTheWireIT extends GalleryTest {

  private static final int SMALL = 60_000;

  @Test
  void a_citizens_page_with_its_styles_and_script_is_small() {
    var page = page("/citizen");
    var bytes = compressed("/citizen").body().length;
    for (var file : page.select("link[rel=stylesheet], script")) {
      bytes += compressed(file.attr("href") + file.attr("src")).body().length;
    }

    assertThat(bytes).isLessThan(SMALL);
    assertThat(page.select("script").eachAttr("src")).noneMatch(src -> src.contains("htmx"));
  }

  @Test
  void what_lies_still_may_be_kept_for_ever_under_the_hash_of_its_content() {
    var style = Objects.requireNonNull(page("/citizen").selectFirst("link[href*=house/house]"));
    var answer = get(style.attr("href"));

    assertThat(style.attr("href")).matches(".*/house/house-[0-9a-f]{32}\\.css");
    assertThat(answer.headers().firstValue("cache-control").orElseThrow())
        .contains("max-age=31536000");
    assertThat(answer.body()).containsPattern("fonts/plus-jakarta-sans-[0-9a-f]{32}\\.woff2");
  }

  @Test
  void the_browsers_language_does_not_matter_until_one_is_chosen() {
    assertThat(page("/officer").select("html").attr("lang")).isEqualTo("id");

    var english = get("/officer?lang=en");
    assertThat(english.body()).contains("lang=\"en\"").contains("Next steps");
    assertThat(english.headers().firstValue("set-cookie").orElseThrow()).startsWith("language=en");
    assertThat(get("/officer").headers().firstValue("set-cookie")).isEmpty();
  }

  @Test
  void another_language_is_answered_in_indonesian() {
    assertThat(page("/officer?lang=fr").select("html").attr("lang")).isEqualTo("id");
  }

  @Test
  void the_language_links_keep_the_page() {
    assertThat(page("/queue/notices?due=today&lang=id").select(".languages a").eachAttr("href"))
        .containsExactly("/queue/notices?due=today&lang=id", "/queue/notices?due=today&lang=en");
  }

  @Test
  void errors_are_told_in_the_house_with_what_to_do() {
    assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(page("/nowhere").text()).contains("Halaman tidak ditemukan", "Periksa alamatnya");
    assertThat(page("/forbidden").text()).contains("Tidak dapat dibuka");
    assertThat(page("/broken").text())
        .contains("Ada gangguan pada kami")
        .doesNotContain("broken on purpose");
  }
}
