package id.netral.notification.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * After which row the next page begins.
 *
 * @param read in the inbox, whether the row was among those already read
 * @param key breaks ties of rows of one instant
 */
public record Cursor(boolean read, Instant at, String key) {

  Date date() {
    return Date.from(at);
  }

  /** As it stands in an address: opaque, and nothing personal in it. */
  public String text() {
    var plain = (read ? "r" : "u") + "/" + at.toEpochMilli() + "/" + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** A cursor nobody gave out starts at the beginning. */
  public static Optional<Cursor> of(@Nullable String text) {
    if (text == null) return Optional.empty();
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 3);
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(
              new Cursor(
                  parts[0].equals("r"), Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
