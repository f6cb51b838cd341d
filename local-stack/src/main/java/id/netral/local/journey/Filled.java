package id.netral.local.journey;

import java.util.ArrayList;
import java.util.List;

/** What a person puts into a form, by the names of its fields. */
public record Filled(List<Field> fields, List<Upload> uploads) {

  /** One field; several of one name are several ticked boxes. */
  public record Field(String name, String value) {}

  /** One file. */
  public record Upload(String name, String fileName, String mediaType, byte[] bytes) {}

  public static final Filled NOTHING = new Filled(List.of(), List.of());

  public static Filled with(String name, String value) {
    return NOTHING.and(name, value);
  }

  public Filled and(String name, String value) {
    var more = new ArrayList<>(fields);
    more.add(new Field(name, value));
    return new Filled(more, uploads);
  }

  public Filled file(String name, String fileName, String mediaType, byte[] bytes) {
    var more = new ArrayList<>(uploads);
    more.add(new Upload(name, fileName, mediaType, bytes));
    return new Filled(fields, more);
  }

  boolean has(String name) {
    return fields.stream().anyMatch(f -> f.name.equals(name));
  }
}
