package id.netral.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file of sections: {@code [name]} lines, {@code key = value} lines, {@code #} comments. The
 * order is kept; a key given twice, or a line of another shape, is an error that names the line.
 */
record DataFile(String name, Map<String, Map<String, String>> sections) {

  /** Reads a file that lies beside this class's package in {@code /deadlines/}. */
  static DataFile read(String name) {
    try (var in = DataFile.class.getResourceAsStream("/deadlines/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no data file " + name);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DataFile parse(String name, List<String> lines) {
    var sections = new LinkedHashMap<String, Map<String, String>>();
    Map<String, String> section = Map.of();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      var where = name + " line " + (i + 1) + ": ";
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        section = new LinkedHashMap<>();
        once(sections.put(line.substring(1, line.length() - 1), section) == null, where + line);
        continue;
      }
      var equals = line.indexOf(" = ");
      if (equals < 0 || sections.isEmpty()) {
        throw new IllegalArgumentException(where + "neither [section] nor key = value: " + line);
      }
      var key = line.substring(0, equals).strip();
      once(section.put(key, line.substring(equals + 3).strip()) == null, where + key);
    }
    return new DataFile(name, Collections.unmodifiableMap(sections));
  }

  private static void once(boolean first, String what) {
    if (!first) {
      throw new IllegalArgumentException(what + " is given twice");
    }
  }

  /** A section that may be left out. */
  Map<String, String> section(String section) {
    return sections.getOrDefault(section, Map.of());
  }

  /** A value that must be there. */
  String value(String section, String key) {
    var value = section(section).get(key);
    if (value == null) {
      throw new IllegalArgumentException(name + " [" + section + "] lacks " + key);
    }
    return value;
  }

  /** The pair {@code key.id}, {@code key.en} of a section. */
  Words words(String section, String key) {
    return new Words(value(section, key + ".id"), value(section, key + ".en"));
  }
}
