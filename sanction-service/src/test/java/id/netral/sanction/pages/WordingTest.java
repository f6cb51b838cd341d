package id.netral.sanction.pages;

import static id.netral.sanction.pages.Wording.word;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.Refusal;
import id.netral.sanction.lifecycle.Stage;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Member.Seat;
import id.netral.sanction.lifecycle.law.Authority;
import id.netral.sanction.lifecycle.law.Capacity;
import id.netral.sanction.lifecycle.law.Obstacle;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.lifecycle.law.SanctionLaw;
import id.netral.sanction.storage.Filter.Group;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static Set<String> keys(String language) throws IOException {
    var path = "/messages/sanction_" + language + ".properties";
    var bundle = new Properties();
    try (var in = Objects.requireNonNull(WordingTest.class.getResourceAsStream(path), path)) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return bundle.stringPropertyNames();
  }

  private static Stream<String> words(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> prefix + word(each));
  }

  private static Stream<String> names(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> prefix + each.name());
  }

  private static Stream<String> said() {
    var law = SanctionLaw.CURRENT;
    return Stream.of(
            words("sanction.refusal.", Refusal.values()),
            words("sanction.refusal.", Obstacle.values()),
            names("sanction.rule.", Obstacle.values()),
            words("sanction.step.", Step.values()),
            words("sanction.step.", Step.values()).map(key -> key + ".about"),
            words("sanction.step.", Step.values()).map(key -> key + ".note"),
            words("sanction.step.", Step.values()).map(key -> key + ".do"),
            words("sanction.done.", Step.values()),
            words("sanction.stage.", Stage.values()),
            words("sanction.group.", Group.values()),
            names("sanction.post.", Post.values()),
            names("sanction.authority.", Authority.values()),
            names("sanction.capacity.", Capacity.values()),
            names("sanction.seat.", Seat.values()),
            names("sanction.ground.", NoSanctionGround.values()),
            law.kinds().stream().map(kind -> "sanction.kind." + kind.code()),
            law.violations().stream().map(v -> "sanction.violation." + v.code()))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everything_that_can_be_said_has_its_words(String language) throws IOException {
    assertThat(keys(language)).containsAll(said().toList());
  }

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    assertThat(keys("en")).isEqualTo(keys("id"));
  }
}
