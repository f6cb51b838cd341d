package id.netral.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When time alone changes a file.
 *
 * @param at the legal instant; the entry bears it as {@code on}
 * @param heardOn the topic on which another agency's act could still meet it in time: it passes
 *     only when that topic has been heard up to 15 minutes later; null when nobody else can meet it
 */
public record Due(Instant at, @Nullable String heardOn) {

  public static Due at(Instant at) {
    return new Due(at, null);
  }
}
