package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.house.frame.Bundles;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WordsTest {

  private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 15);
  private static final Instant HALF_PAST_NINE = Instant.parse("2024-10-23T02:30:00Z");

  private final Words words = new Words(Bundles.source(""));

  @BeforeEach
  void indonesian() {
    LocaleContextHolder.setLocale(Words.INDONESIAN);
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void says_days_in_full() {
    assertThat(words.day(FRIDAY)).isEqualTo("Jumat, 15 November 2024");
    assertThat(words.day(FRIDAY, Locale.ENGLISH)).isEqualTo("Friday, 15 November 2024");
    assertThat(words.shortDay(FRIDAY)).isEqualTo("15 Nov 2024");
  }

  @Test
  void says_the_hour_of_the_region() {
    assertThat(words.hour(HALF_PAST_NINE)).isEqualTo("09.30 WIB");
    assertThat(words.hour(HALF_PAST_NINE, ZoneId.of("Asia/Makassar"))).isEqualTo("10.30 WITA");
    assertThat(words.dayAndHour(HALF_PAST_NINE, ZoneId.of("Asia/Jayapura")))
        .isEqualTo("Rabu, 23 Oktober 2024, 11.30 WIT");
  }

  @Test
  void says_dates_and_phrases_inside_phrases() {
    assertThat(words.say(ClockChip.met(Phrase.plain("x"), FRIDAY).state()))
        .isEqualTo("terpenuhi Jumat, 15 November 2024");
    assertThat(
            words.say(ClockChip.running(Phrase.plain("x"), FRIDAY, -2, ClockChip.Unit.DAY).state()))
        .isEqualTo("lewat 2 hari");
  }

  @Test
  void an_article_is_cited_as_the_language_does() {
    var article = "UU Pilkada arts 134(5)-(6), art 1 no 28; Perbawaslu 7/2022 art 8(3), 15(3)";

    assertThat(words.cited(article))
        .isEqualTo(
            "UU Pilkada Pasal 134 ayat (5)-(6), Pasal 1 angka 28;"
                + " Perbawaslu 7/2022 Pasal 8 ayat (3), 15 ayat (3)");
    assertThat(words.say(Phrase.article(article), Locale.ENGLISH))
        .isEqualTo(
            "UU Pilkada arts. 134(5)-(6), art. 1 no. 28;" + " Perbawaslu 7/2022 art. 8(3), 15(3)");
    assertThat(words.cited("PP 94/2021 Pasal 38 ayat (1)"))
        .isEqualTo("PP 94/2021 Pasal 38 ayat (1)");
    assertThat(words.cited("praktik BKN (SBT)")).isEqualTo("praktik BKN (SBT)");
  }

  @Test
  void says_who_could_not_be_told_and_why() {
    var gaveUp = NotTold.of("notice-failed:reporter:gave-up-after-6");
    assertThat(words.say(gaveUp.what()))
        .isEqualTo("Pelapor tidak dapat diberi tahu melalui surat elektronik");
    assertThat(words.say(gaveUp.why())).isEqualTo("Berhenti setelah 6 kali mencoba.");
    var refused = NotTold.of("notice-failed:ppk:mailbox-refused");
    assertThat(words.say(refused.why(), Locale.ENGLISH)).isEqualTo("The mailbox refused it.");
    assertThat(words.say(NotTold.of("notice-failed").what())).startsWith("Seseorang");
    assertThat(NotTold.is("notice-failed") && !NotTold.is("notice-delivered")).isTrue();
  }

  @Test
  void an_unknown_key_can_be_seen() {
    assertThat(words.say(Phrase.of("no.such.key"))).isEqualTo("??no.such.key??");
  }

  @Test
  void both_languages_know_the_same_words() throws IOException {
    assertThat(keys("en")).isEqualTo(keys("id"));
  }

  private static Set<String> keys(String language) throws IOException {
    var file = Path.of("src/main/resources/messages/house_" + language + ".properties");
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }
}
