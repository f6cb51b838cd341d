package id.netral.load.lives;

import java.util.List;
import tools.jackson.core.JacksonException;

/** What an answer by machine says of the file. */
final class Answer {

  private Answer() {}

  /** The version of the file; 0 where none is told. */
  static long version(String body) {
    try {
      return body.startsWith("{") ? Json.read(body).path("version").asLong(0) : 0;
    } catch (JacksonException e) {
      return 0;
    }
  }

  static List<String> evidence(String body) {
    return Json.read(body)
        .path("evidence")
        .valueStream()
        .map(e -> e.path("evidence").asString(""))
        .toList();
  }
}
