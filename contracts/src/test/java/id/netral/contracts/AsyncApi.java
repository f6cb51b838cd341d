package id.netral.contracts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the AsyncAPI page of all topics from the schemas and topics.json: same in, same out. */
final class AsyncApi {

  private static final String HEAD =
      """
      # Written from src/main/resources/contracts by: %s
      asyncapi: 3.0.0
      info:
        title: Netral
        version: '1'
        description: >-
          What the agencies of a neutrality case tell each other. A topic has one owner, who alone
          writes it, and one audience, who alone reads it. An announcement goes from one file to one
          file and is numbered per such pair from 1 without gaps; it may be delivered more than once
          and means the same each time. A published version is never edited.
        license:
          name: Apache-2.0
      defaultContentType: application/json
      channels:
      """
          .formatted(Contract.WRITE);

  private static final String ENVELOPE =
      """
        messageTraits:
          envelope:
            headers:
              $ref: '#/components/schemas/envelope'
            bindings:
              kafka:
                key:
                  type: string
                  description: the file it is for
        schemas:
          envelope:
            schemaFormat: application/schema+json;version=draft-2020-12
            schema:
              $ref: './src/main/resources/contracts/envelope.v1.schema.json'
      """;

  private AsyncApi() {}

  static String write() {
    var topics = Contract.topics();
    return Stream.of(
            Stream.of(HEAD),
            topics.stream().map(AsyncApi::channel),
            Stream.of("operations:\n"),
            topics.stream().map(AsyncApi::operation),
            Stream.of("components:\n  messages:\n"),
            Contract.all().stream().filter(c -> !c.isEnvelope()).map(AsyncApi::message),
            Stream.of(ENVELOPE))
        .flatMap(part -> part)
        .collect(Collectors.joining());
  }

  private static String channel(Contract.Topic topic) {
    return """
      %s:
        address: '%s'
        title: '%s to %s'
        description: %s
    """
            .formatted(
                key(topic), topic.topic(), topic.owner(), topic.audience(), quoted(topic.says()))
        + parameters(topic.topic())
        + "    messages:\n"
        + refs(topic, "      %1$s:\n        $ref: '#/components/messages/%1$s'\n");
  }

  private static String parameters(String topic) {
    if (topic.contains("{government}")) {
      return """
          parameters:
            government:
              description: Kemendagri code of the government
              examples: ['35.73', '18.03', '64.71']
      """;
    }
    if (topic.contains("{agency}")) {
      return """
          parameters:
            agency:
              description: the agency whose notices these are
              enum: [reports, investigation, sanction]
      """;
    }
    return "";
  }

  private static String operation(Contract.Topic topic) {
    return """
      announce-%1$s:
        action: send
        summary: Only %2$s writes this topic
        channel:
          $ref: '#/channels/%1$s'
        messages:
    """
            .formatted(key(topic), topic.owner())
        + refs(topic, "      - $ref: '#/channels/" + key(topic) + "/messages/%s'\n");
  }

  private static String refs(Contract.Topic topic, String line) {
    return topic.messages().stream()
        .map(message -> line.formatted(new Contract(message).event()))
        .collect(Collectors.joining());
  }

  private static String message(Contract contract) {
    var schema = contract.schema();
    return """
        %s:
          title: %s
          summary: %s
          traits:
            - $ref: '#/components/messageTraits/envelope'
          payload:
            schemaFormat: application/schema+json;version=draft-2020-12
            schema:
              $ref: './%s'
          examples:
            - payload: %s
    """
        .formatted(
            contract.event(),
            quoted(schema.path("title").asString()),
            quoted(schema.path("description").asString()),
            contract.schemaFile().toString().replace('\\', '/'),
            contract.example());
  }

  private static String key(Contract.Topic topic) {
    return topic.topic().replaceAll("\\.\\{.*}", "").toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** The same topics as a table for people. */
  static List<String> table() {
    var head =
        Stream.of(
            "| Topic | Only writer | Only reader | What it says | Announcements |",
            "|---|---|---|---|---|");
    return Stream.concat(head, Contract.topics().stream().map(AsyncApi::row)).toList();
  }

  private static String row(Contract.Topic topic) {
    var events =
        topic.messages().stream()
            .map(message -> new Contract(message).event())
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            topic.topic(), agency(topic.owner()), agency(topic.audience()), topic.says(), events);
  }

  private static String agency(String name) {
    return name.equals("{agency}") ? "each agency, its own" : name + "-service";
  }
}
