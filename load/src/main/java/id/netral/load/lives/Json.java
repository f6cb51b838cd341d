package id.netral.load.lives;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent and answered by machine. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static byte[] bytes(Map<String, Object> value) {
    return MAPPER.writeValueAsBytes(value);
  }

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }
}
