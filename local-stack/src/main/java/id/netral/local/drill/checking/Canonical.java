package id.netral.local.drill.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is hashed: canonical JSON (RFC 8785), times in milliseconds, bytes in Base64. */
final class Canonical {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private Canonical() {}

  static String text(Object value) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(plain(value))).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a stored entry should bear as its hash. */
  static String hash(Document entry) {
    var hashed = new Document(entry);
    hashed.remove("hash");
    return sha256(text(hashed));
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Date date -> date.getTime();
      case Binary bytes -> Base64.getEncoder().encodeToString(bytes.getData());
      case Map<?, ?> map -> {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, each) -> sorted.put(key.toString(), plain(each)));
        yield sorted;
      }
      case List<?> list -> list.stream().map(Canonical::plain).toList();
      default -> value;
    };
  }
}
