package id.netral.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ContractTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** Words that would make room for the reporter's identity, in both languages. */
  private static final Pattern WHO_REPORTED =
      Pattern.compile(
          "(?i).*(reporter|pelapor|nik|ktp|nip|phone|telp|telepon|mail|address|alamat|birth|lahir"
              + "|sex|kelamin|occupation|pekerjaan|nationality|signature|tandatangan|proxy|kuasa"
              + "|code|kode).*");

  static List<Contract> contracts() {
    return Contract.all();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void example_is_valid(Contract contract) {
    var schema = SCHEMAS.getSchema(contract.schema());
    assertThat(schema.validate(contract.example())).as(contract.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void example_stands_in_canonical_order(Contract contract) {
    assertOrdered(contract.example());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void schema_says_what_it_is_and_where_the_rule_comes_from(Contract contract) {
    var schema = contract.schema();
    assertThat(schema.path("$id").asString())
        .isEqualTo("urn:netral:contracts:" + contract.name().replace('/', ':'));
    assertThat(schema.path("title").asString()).isNotBlank();
    assertThat(schema.path("description").asString())
        .matches(text -> contract.isEnvelope() || text.contains("Source"), "names its source");
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void data_has_no_room_for_anything_else(Contract contract) {
    if (!contract.isEnvelope()) {
      assertClosed(contract.schema());
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void every_text_has_an_end(Contract contract) {
    Contract.eachProperty(
        contract.schema(),
        (property, schema) -> {
          if (isText(schema)) {
            assertThat(bounds(schema)).as(contract + ": " + property).isNotEmpty();
          }
        });
  }

  /** The reporter's identity never leaves reports-service: no announcement has a field for it. */
  @ParameterizedTest
  @MethodSource("contracts")
  void no_announcement_can_say_who_reported(Contract contract) {
    assertThat(contract.properties())
        .filteredOn(property -> !property.equals("code") || !isRecommendation(contract))
        .as("%s must not be able to bear the reporter's identity", contract)
        .noneMatch(property -> WHO_REPORTED.matcher(property).matches());
  }

  /** A government gets a release, not the file: nothing of how Bawaslu came to know. */
  @Test
  void recommendation_tells_nothing_of_the_intake() {
    var recommendation = new Contract("investigation/recommendation-issued.v1");
    assertThat(recommendation.properties())
        .doesNotContain("number", "receipt", "registration", "kind", "count", "alias")
        .noneMatch(property -> property.matches("(?i)(known|report|receiv|regist|heard|found).*"));
  }

  @Test
  void every_announcement_has_its_topic() {
    var told = new ArrayList<String>();
    Contract.topics().forEach(topic -> told.addAll(topic.messages()));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            contracts().stream().filter(c -> !c.isEnvelope()).map(Contract::name).toList());
  }

  private static boolean isRecommendation(Contract contract) {
    // "code" is there the item of the offence catalogue
    return contract.event().startsWith("recommendation-issued.");
  }

  private static boolean isText(JsonNode schema) {
    return schema.path("type").toString().contains("\"string\"");
  }

  private static List<String> bounds(JsonNode schema) {
    return List.of("maxLength", "pattern", "format", "enum").stream().filter(schema::has).toList();
  }

  private static void assertClosed(JsonNode schema) {
    if (schema.has("properties")) {
      assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }
    schema.forEach(ContractTest::assertClosed);
  }

  private static void assertOrdered(JsonNode node) {
    var names = List.copyOf(node.propertyNames());
    assertThat(names).isEqualTo(List.copyOf(new TreeSet<>(names)));
    node.forEach(ContractTest::assertOrdered);
  }
}
