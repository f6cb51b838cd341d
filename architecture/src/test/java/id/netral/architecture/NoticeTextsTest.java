package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services ask for words by a key; only notification-service has the words. */
class NoticeTextsTest {

  private static final String TEXT = "notice.text.";

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void there_are_words_for_whatever_a_service_wants_said_and_for_nothing_else(String language) {
    var wanted =
        Stream.of("reports.messages", "investigation.messages.announcing", "sanction.messages")
            .flatMap(NoticeTextsTest::wanted)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(said(language)).isEqualTo(wanted);
  }

  private static Stream<String> wanted(String by) {
    try {
      var texts = Class.forName("id.netral." + by + ".NoticeText").getEnumConstants();
      return Arrays.stream(texts)
          .map(text -> ((Enum<?>) text).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> said(String language) {
    var bundle = "/messages/notification_" + language + ".properties";
    try (var in = Objects.requireNonNull(Netral.class.getResourceAsStream(bundle))) {
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words.stringPropertyNames().stream()
          .filter(key -> key.startsWith(TEXT) && !words.getProperty(key).isBlank())
          .map(key -> key.substring(TEXT.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
