package id.netral.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the local sign-in are those of the Keycloak realms. */
class RealmPeopleTest {

  @ParameterizedTest
  @ValueSource(strings = {"bawaslu", "pemda"})
  void a_realm_knows_the_people_of_its_house_as_they_are(String house) throws IOException {
    var realm = realm(house);
    var wanted = new TreeMap<String, Object>();
    Person.ALL.stream()
        .filter(person -> isOf(house, realm, person))
        .forEach(person -> wanted.put(person.user(), person.claims()));
    var there = new TreeMap<String, Object>();
    realm.get("users").forEach(user -> there.put(user.path("username").asString(), claims(user)));

    assertThat(there).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bawaslu", "pemda"})
  void everybody_in_a_realm_may_sign_in_with_the_one_password(String house) throws IOException {
    for (var user : realm(house).get("users")) {
      assertThat(user.at("/credentials/0/value").asString()).isEqualTo(Person.PASSWORD);
      assertThat(user.path("enabled").asBoolean()).isTrue();
    }
  }

  @Test
  void everybody_is_in_a_realm() throws IOException {
    var there = new HashSet<String>();
    for (var house : List.of("bawaslu", "pemda")) {
      realm(house).get("users").forEach(user -> there.add(user.path("username").asString()));
    }
    assertThat(Person.ALL).extracting(Person::user).hasSameElementsAs(there);
  }

  /** Who belongs to no office and no government belongs wherever all their roles are known. */
  private static boolean isOf(String house, JsonNode realm, Person person) {
    if (person.office() != null || person.government() != null) {
      return house.equals(person.office() != null ? "bawaslu" : "pemda");
    }
    return texts(realm.at("/roles/realm"), "name").containsAll(person.roles());
  }

  private static Map<String, Object> claims(JsonNode user) {
    var claims = new TreeMap<String, Object>();
    claims.put("name", user.path("firstName").asString() + " " + user.path("lastName").asString());
    claims.put("roles", user.get("realmRoles").valueStream().map(JsonNode::asString).toList());
    for (var attribute : Set.of("office", "government")) {
      var said = user.path("attributes").path(attribute);
      if (!said.isMissingNode()) {
        claims.put(attribute, said.path(0).asString());
      }
    }
    return claims;
  }

  private static Collection<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).asString())
        .toList();
  }

  private static JsonNode realm(String house) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(Path.of("../deploy/keycloak/" + house + "-realm.json")));
  }
}
