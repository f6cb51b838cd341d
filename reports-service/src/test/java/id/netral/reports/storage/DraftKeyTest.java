package id.netral.reports.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DraftKeyTest {

  private static final byte[] TYPED = "rahasia".getBytes(StandardCharsets.UTF_8);

  @Test
  void opens_what_it_sealed() {
    var key = DraftKey.random("abcdefgh234567aa");
    assertThat(key.open(key.seal(TYPED))).hasValue(TYPED);
    assertThat(DraftKey.of(key.text())).contains(key);
  }

  @Test
  void opens_nothing_that_another_key_sealed() {
    var sealed = DraftKey.random("abcdefgh234567aa").seal(TYPED);
    assertThat(DraftKey.random("abcdefgh234567aa").open(sealed)).isEmpty();
  }

  @Test
  void opens_nothing_as_what_it_was_not_sealed_as() {
    var key = DraftKey.random("abcdefgh234567aa");
    assertThat(key.open(key.seal(TYPED, "-edition"), "-edition")).hasValue(TYPED);
    assertThat(key.open(key.seal(TYPED), "-edition")).isEmpty();
  }

  @Test
  void is_nothing_when_the_cookie_was_tampered_with() {
    assertThat(DraftKey.of("abc")).isEmpty();
    assertThat(DraftKey.of("../../etc/passwd.AAAA")).isEmpty();
  }
}
