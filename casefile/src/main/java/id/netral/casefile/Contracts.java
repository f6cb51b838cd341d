package id.netral.casefile;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The published language on the class path: who owns a topic, and what a message must look like.
 */
public final class Contracts {

  private record Topic(Pattern pattern, String owner, String audience, List<String> messages) {}

  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  public Contracts() {
    try {
      for (var found : java.util.Collections.list(loader().getResources("contracts/topics.json"))) {
        try (var in = found.openStream()) {
          for (var topic : Json.parse(in.readAllBytes())) {
            var messages = new ArrayList<String>();
            topic.path("messages").forEach(m -> messages.add(m.asString()));
            topics.add(
                new Topic(
                    pattern(topic.path("topic").asString()),
                    topic.path("owner").asString(),
                    topic.path("audience").asString(),
                    messages));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The agency that alone writes this topic; empty when no contract names the topic. */
  public Optional<String> owner(String topic) {
    return of(topic).map(found -> agency(found.owner, found.pattern, topic));
  }

  /** The agency that alone reads this topic; empty when no contract names the topic. */
  public Optional<String> audience(String topic) {
    return of(topic).map(found -> agency(found.audience, found.pattern, topic));
  }

  private static String agency(String named, Pattern pattern, String topic) {
    var match = pattern.matcher(topic);
    return named.startsWith("{") && match.matches() ? match.group(1) : named;
  }

  /** What is wrong with this data as a message on this topic; empty when it is as published. */
  public List<String> faults(String topic, String type, String data) {
    var message =
        of(topic).stream()
            .flatMap(t -> t.messages.stream())
            .filter(m -> m.endsWith("/" + type))
            .findFirst();
    if (message.isEmpty()) {
      return List.of(type + " is not published on " + topic);
    }
    return schemas
        .computeIfAbsent(message.get(), this::schema)
        .validate(data, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private Optional<Topic> of(String topic) {
    return topics.stream().filter(t -> t.pattern.matcher(topic).matches()).findFirst();
  }

  private Schema schema(String message) {
    var path = "contracts/" + message + ".schema.json";
    try (var in = loader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + path);
      }
      return registry.getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String topic) {
    return Pattern.compile(topic.replace(".", "\\.").replaceAll("\\{[a-z]+}", "([a-z0-9.-]+)"));
  }

  private static ClassLoader loader() {
    return Contracts.class.getClassLoader();
  }
}
