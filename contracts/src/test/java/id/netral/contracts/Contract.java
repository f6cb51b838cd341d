package id.netral.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One published version of one event: a schema and the approved example beside it.
 *
 * @param name folder and event, as {@code reports/report-submitted.v1}
 */
record Contract(String name) {

  static final Path FOLDER = Path.of("src/main/resources/contracts");
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String WRITE = "./mvnw -pl contracts test -Dcontracts.write";

  private static final String SCHEMA = ".schema.json";

  /** Every schema in the folder, the envelope among them, in the order of their names. */
  static List<Contract> all() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(SCHEMA))
          .map(file -> new Contract(file.substring(0, file.length() - SCHEMA.length())))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Topic> topics() {
    return List.of(JSON.readValue(read(FOLDER.resolve("topics.json")), Topic[].class));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path schemaFile() {
    return FOLDER.resolve(name + SCHEMA);
  }

  Path exampleFile() {
    return FOLDER.resolve(name + ".example.json");
  }

  JsonNode schema() {
    return JSON.readTree(read(schemaFile()));
  }

  JsonNode example() {
    return JSON.readTree(read(exampleFile()));
  }

  String event() {
    return name.substring(name.indexOf('/') + 1);
  }

  boolean isEnvelope() {
    return name.startsWith("envelope.");
  }

  /** Names of all properties that data of this contract may have, at any depth. */
  List<String> properties() {
    var names = new ArrayList<String>();
    eachProperty(schema(), (property, _) -> names.add(property));
    return names;
  }

  /** Walks over every property of a schema, definitions included. */
  static void eachProperty(JsonNode schema, BiConsumer<String, JsonNode> visit) {
    schema.path("properties").properties().forEach(p -> visit.accept(p.getKey(), p.getValue()));
    StreamSupport.stream(schema.spliterator(), false).forEach(child -> eachProperty(child, visit));
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * A line of topics.json.
   *
   * @param topic with a part in braces where there is one topic per addressee
   * @param owner the only agency that writes it
   * @param audience the only agency that reads it
   */
  record Topic(String topic, String owner, String audience, String says, List<String> messages) {}
}
