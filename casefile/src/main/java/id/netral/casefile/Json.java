package id.netral.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Canonical JSON (RFC 8785): one text for one value, so that hashes and repeats compare. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  public static String canonical(Object value) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value as a tree; fields that are null are left out. */
  public static ObjectNode tree(Object value) {
    ObjectNode tree = MAPPER.valueToTree(value);
    tree.removeIf(JsonNode::isNull);
    return tree;
  }

  public static ObjectNode parse(String json) {
    return (ObjectNode) MAPPER.readTree(json);
  }

  public static JsonNode parse(byte[] json) {
    return MAPPER.readTree(json);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  public static <T> T read(JsonNode json, Class<T> type) {
    return MAPPER.treeToValue(json, type);
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }
}
