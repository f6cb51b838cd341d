package id.netral.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A part of a YAML file, anchors and merges resolved; JSON is YAML too. What lacks is empty. */
record Described(@Nullable Object value) {

  static Described file(String name) {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return new Described(yaml.load(Tree.text(Tree.ROOT.resolve(name))));
  }

  /** What lies below these names, one below the other. */
  Described at(String... names) {
    var found = this;
    for (var name : names) {
      found = new Described(found.value instanceof Map<?, ?> map ? map.get(name) : null);
    }
    return found;
  }

  boolean isThere() {
    return value != null;
  }

  boolean isTrue() {
    return text().equals("true");
  }

  String text() {
    return Objects.toString(value, "");
  }

  /** The texts of a list. */
  List<String> texts() {
    return each().map(Described::text).toList();
  }

  Stream<Described> each() {
    return value instanceof List<?> list ? list.stream().map(Described::new) : Stream.empty();
  }

  /** The first of a list whose component has this text; empty when none has. */
  Described where(String component, String text) {
    return each()
        .filter(one -> one.at(component).text().equals(text))
        .findFirst()
        .orElse(new Described(null));
  }

  Map<String, Described> fields() {
    var fields = new LinkedHashMap<String, Described>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, below) -> fields.put(String.valueOf(name), new Described(below)));
    }
    return fields;
  }

  /** All texts below, by their names joined with dots. */
  Map<String, String> flat() {
    var flat = new LinkedHashMap<String, String>();
    fields()
        .forEach(
            (name, below) -> {
              if (below.value instanceof Map) {
                below.flat().forEach((rest, text) -> flat.put(name + "." + rest, text));
              } else {
                flat.put(name, below.text());
              }
            });
    return flat;
  }
}
