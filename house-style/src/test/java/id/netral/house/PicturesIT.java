package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes pictures to look at, for who asks: {@code -Dnetral.pictures=true} leaves them in
 * target/pictures.
 */
@EnabledIfSystemProperty(named = "netral.pictures", matches = "true")
class PicturesIT extends GalleryTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> QUIETLY =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  @ParameterizedTest
  @CsvSource({
    "360, 1", "360, 0", "1280, 1", "1280, 0",
  })
  void pictures_of_every_page(int width, int scheme) throws IOException, InterruptedException {
    for (var page : List.of("citizen", "question", "officer", "queue/notices", "nowhere")) {
      var picture =
          Path.of(
              "target/pictures/%s-%d-%s.png"
                  .formatted(page.replace('/', '-'), width, scheme == 0 ? "dark" : "light"));
      Files.createDirectories(picture.getParent());
      take(page, width, scheme, picture);
      assertThat(picture).isNotEmptyFile();
    }
  }

  private void take(String page, int width, int scheme, Path picture)
      throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of(CHROMIUM.toString()));
    command.addAll(QUIETLY);
    command.add("--blink-settings=preferredColorScheme=" + scheme);
    command.add("--window-size=" + width + ",1600");
    command.add("--screenshot=" + picture.toAbsolutePath());
    command.add(home() + "/" + page);
    var browser =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }
}
