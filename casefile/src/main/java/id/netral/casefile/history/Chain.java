package id.netral.casefile.history;

import id.netral.casefile.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain over stored entries: ciphertext is hashed as it lies, so erasing keeps it whole.
 */
public final class Chain {

  /** What the first entry points back to. */
  public static final String START = "0".repeat(64);

  private Chain() {}

  /** SHA-256 (hex) over the canonical JSON of a stored entry, which bears {@code prev}. */
  public static String hash(Document entry) {
    var plain = new LinkedHashMap<String, @Nullable Object>(entry);
    plain.remove("hash");
    return sha256(
        Json.canonical(Objects.requireNonNull(plain(plain))).getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong with a history; empty when every entry is numbered, chained and unaltered. */
  public static List<String> faults(List<Document> history) {
    var faults = new ArrayList<String>();
    var prev = START;
    for (int i = 0; i < history.size(); i++) {
      var entry = history.get(i);
      var n = entry.get("n", Number.class).longValue();
      if (n != i + 1) {
        faults.add("entry " + (i + 1) + " bears number " + n);
      }
      if (!prev.equals(entry.getString("prev"))) {
        faults.add("entry " + n + " does not follow the one before");
      }
      if (!hash(entry).equals(entry.getString("hash"))) {
        faults.add("entry " + n + " was altered");
      }
      prev = entry.getString("hash");
    }
    return faults;
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Date d -> d.getTime();
      case Binary b -> Base64.getEncoder().encodeToString(b.getData());
      case byte[] b -> Base64.getEncoder().encodeToString(b);
      case Number n -> n.longValue();
      case Map<?, ?> m -> {
        var out = new LinkedHashMap<String, @Nullable Object>();
        m.forEach((k, v) -> out.put(String.valueOf(k), plain(v)));
        yield out;
      }
      case List<?> l -> l.stream().map(Chain::plain).toList();
      default -> value;
    };
  }
}
