package id.netral.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedStoreTest {

  private static final long MB = 1 << 20;

  @Test
  void the_cache_grows_with_the_heap_from_32_mb_on() {
    assertThat(EmbeddedStore.cacheMegabytes(247 * MB)).isEqualTo(32);
    assertThat(EmbeddedStore.cacheMegabytes(4096 * MB)).isEqualTo(512);
  }
}
