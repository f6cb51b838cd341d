package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is readable (WCAG AA, 4.5 to 1) and edges are visible (3 to 1), by day and by night. */
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7",
    "ink, sheet, 7",
    "ink, sheet-soft, 7",
    "ink-soft, paper, 4.5",
    "ink-soft, sheet, 4.5",
    "ink-soft, sheet-soft, 4.5",
    "link, paper, 4.5",
    "link, sheet, 4.5",
    "link, sheet-soft, 4.5",
    "bar-ink, merah, 4.5",
    "bar-ink, merah-hover, 4.5",
    "bar-ink, bar, 7",
    "bar-soft, bar, 4.5",
    "amber, amber-wash, 4.5",
    "red, red-wash, 4.5",
    "red, paper, 4.5",
    "red, sheet, 4.5",
    "green, green-wash, 4.5",
    "line-strong, paper, 3",
    "line-strong, sheet, 3",
    "focus, paper, 3",
    "focus, sheet, 3"
  })
  void stands_out(String front, String back, double ratio) throws IOException {
    var css = Files.readString(Path.of("src/main/resources/static/house/house.css"));
    var night = css.indexOf("@media (prefers-color-scheme: dark)");
    var day = tokens(css.substring(0, night));
    var dark = new HashMap<>(day);
    dark.putAll(tokens(css.substring(night)));

    assertThat(contrast(day, front, back)).as("by day").isGreaterThanOrEqualTo(ratio);
    assertThat(contrast(dark, front, back)).as("by night").isGreaterThanOrEqualTo(ratio);
  }

  private static Map<String, String> tokens(String css) {
    var tokens = new HashMap<String, String>();
    TOKEN.matcher(css).results().forEach(t -> tokens.putIfAbsent(t.group(1), t.group(2)));
    return tokens;
  }

  private static double contrast(Map<String, String> tokens, String front, String back) {
    var one = luminance(tokens.getOrDefault(front, ""));
    var other = luminance(tokens.getOrDefault(back, ""));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String colour) {
    var rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    var c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
