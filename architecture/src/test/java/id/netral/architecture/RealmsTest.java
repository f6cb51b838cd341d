package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The Keycloak realms know every client that docker-compose.yml names, and as it names it. */
class RealmsTest {

  static final List<String> SERVICES = Told.SERVICES;

  private static final Map<String, Described> REALMS =
      new TreeMap<>(Map.of("bawaslu", realm("bawaslu"), "pemda", realm("pemda")));

  private static final String SIGN_IN =
      Told.COMPOSITION.at("services", "keycloak", "environment", "KC_HOSTNAME").text() + "/realms/";

  /** A service as a client of an issuer: to sign people in, or to call another agency. */
  private record Use(String realm, String client, String secret, String scope) {}

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_may_sign_people_in(String service) {
    var told = Told.composed(service);
    var home = told.of("netral.urls." + service);
    assertThat(signsInAt(service)).isNotEmpty();
    for (var use : signsInAt(service)) {
      var client = client(use);
      assertThat(client.at("secret").text()).as("secret of %s", use).isEqualTo(use.secret());
      assertThat(client.at("standardFlowEnabled").isTrue()).as("%s", use).isTrue();
      assertThat(client.at("serviceAccountsEnabled").isTrue()).as("%s", use).isFalse();
      assertThat(client.at("redirectUris").texts())
          .as("where %s comes back", use)
          .contains(home + "/login/oauth2/code/" + use.realm());
      assertThat(client.at("attributes", "post.logout.redirect.uris").text()).contains(home);
      assertThat(client.at("defaultClientScopes").texts()).contains("basic", "profile", "netral");
    }
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_may_call_the_others_with_one_scope(String service) {
    assertThat(calls(service)).isNotEmpty();
    for (var use : calls(service).values()) {
      var client = client(use);
      assertThat(client.at("secret").text()).as("secret of %s", use).isEqualTo(use.secret());
      assertThat(client.at("serviceAccountsEnabled").isTrue()).as("%s", use).isTrue();
      assertThat(client.at("standardFlowEnabled").isTrue()).as("%s", use).isFalse();
      assertThat(client.at("optionalClientScopes").texts()).as("%s", use).containsOnly(use.scope());
      var scopes = realm(use.realm()).at("clientScopes");
      assertThat(scopes.where("name", use.scope()).isThere()).as("scope of %s", use).isTrue();
    }
  }

  @Test
  void no_realm_knows_a_client_that_no_service_is() {
    var used = new TreeSet<String>();
    for (var service : SERVICES) {
      signsInAt(service).forEach(use -> used.add(use.realm() + "/" + use.client()));
      calls(service).values().forEach(use -> used.add(use.realm() + "/" + use.client()));
    }
    var known = new TreeSet<String>();
    REALMS.forEach(
        (name, realm) ->
            realm
                .at("clients")
                .each()
                .forEach(client -> known.add(name + "/" + client.at("clientId").text())));
    assertThat(known).isEqualTo(used);
  }

  /** Who asks how far it was heard is told apart by the token's subject. */
  @ParameterizedTest
  @FieldSource("SERVICES")
  void whoever_asks_how_far_it_was_heard_is_known_there_by_the_name_in_its_token(String heard) {
    var askers = new TreeMap<String, String>();
    for (var asking : SERVICES) {
      var use = calls(asking).get(Told.canonical(heard + "-heard"));
      if (use != null) {
        var mappers = client(use).at("protocolMappers");
        var subject = mappers.where("protocolMapper", "oidc-hardcoded-claim-mapper").at("config");
        assertThat(subject.at("claim.name").text()).as("%s", use).isEqualTo("sub");
        assertThat(client(use).at("defaultClientScopes").texts()).as("%s", use).isEmpty();
        askers.put("[" + use.realm() + "/" + subject.at("claim.value").text() + "]", asking);
        assertThat(signsInAt(heard)).extracting(Use::realm).contains(use.realm());
      }
    }
    assertThat(Told.own(heard).at("netral", "casefile", "askers").flat()).isEqualTo(askers);
  }

  @Test
  void a_person_s_tokens_say_name_roles_office_and_government() {
    REALMS.forEach(
        (name, realm) -> {
          var mappers = realm.at("clientScopes").where("name", "netral").at("protocolMappers");
          for (var claim : List.of("roles", "office", "government")) {
            assertIsSaid(mappers.where("name", claim).at("config"), claim);
          }
          assertThat(mappers.where("name", "roles").at("config", "multivalued").isTrue()).isTrue();
          for (var attribute : List.of("office", "government")) {
            var config = mappers.where("name", attribute).at("config");
            assertThat(config.at("user.attribute").text()).isEqualTo(attribute);
          }
          var profile = realm.at("clientScopes").where("name", "profile").at("protocolMappers");
          assertThat(profile.where("protocolMapper", "oidc-full-name-mapper").isThere()).isTrue();
        });
  }

  private static void assertIsSaid(Described config, String claim) {
    assertThat(config.at("claim.name").text()).isEqualTo(claim);
    assertThat(config.at("access.token.claim").isTrue()).as(claim).isTrue();
    assertThat(config.at("id.token.claim").isTrue()).as(claim).isTrue();
  }

  private static List<Use> signsInAt(String service) {
    var told = Told.composed(service);
    var issuers = new ArrayList<String>();
    for (var name : Set.of("issuer", "issuers.bawaslu.issuer", "issuers.pemda.issuer")) {
      if (told.knows("netral.staff." + name)) {
        issuers.add(told.of("netral.staff." + name));
      }
    }
    return issuers.stream()
        .map(
            issuer ->
                new Use(
                    realmOf(issuer),
                    told.of("netral.staff.client-id"),
                    told.of("netral.staff.client-secret"),
                    ""))
        .toList();
  }

  /** By whom it calls, as {@code netral.calls} names them. */
  private static Map<String, Use> calls(String service) {
    var told = Told.composed(service);
    var calls = new TreeMap<String, Use>();
    for (var name : Told.own(service).at("netral", "calls").fields().keySet()) {
      var call = "netral.calls." + name;
      var scope = call + ".scope";
      calls.put(
          Told.canonical(name),
          new Use(
              realmOf(told.of(call + ".token-uri")),
              told.of(call + ".client-id"),
              told.of(call + ".client-secret"),
              told.knows(scope) ? told.of(scope) : Told.itself(service).of(scope)));
    }
    return calls;
  }

  private static String realmOf(String address) {
    assertThat(address).startsWith(SIGN_IN);
    return address.substring(SIGN_IN.length()).replaceFirst("/.*", "");
  }

  private static Described client(Use use) {
    var client = realm(use.realm()).at("clients").where("clientId", use.client());
    assertThat(client.isThere()).as("client of %s", use).isTrue();
    return client;
  }

  private static Described realm(String name) {
    return Described.file("deploy/keycloak/" + name + "-realm.json");
  }
}
