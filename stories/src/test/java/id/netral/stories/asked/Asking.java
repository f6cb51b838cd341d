package id.netral.stories.asked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who asks what: a line of the list for each question that is known, with the words for it. */
final class Asking {

  private static final String LIST = "/asked/questions.txt";

  private static final String HEAD = "Who asks | ";

  private final Map<String, String> who = new TreeMap<>();

  Asking() {
    for (var line : lines()) {
      var cut = line.indexOf(" | ");
      if (cut > 0 && !line.startsWith(HEAD)) {
        who.put(line.substring(cut + 3), line.substring(0, cut));
      }
    }
  }

  /** Empty for a question that nobody has put a word to. */
  String who(Shape shape) {
    return who.getOrDefault(shape.text(), "");
  }

  /** All that have a word to them, whether they were asked this time or not. */
  Collection<String> known() {
    return who.keySet();
  }

  private static List<String> lines() {
    try (var list = Asking.class.getResourceAsStream(LIST)) {
      return list == null
          ? List.of()
          : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
