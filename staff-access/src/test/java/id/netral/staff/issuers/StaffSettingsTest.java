package id.netral.staff.issuers;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.staff.issuers.StaffSettings.IssuerSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffSettingsTest {

  @Test
  void the_briefform_calls_an_issuer_after_its_path() {
    var issuer = settings(List.of("http://localhost:8080/bawaslu"), Map.of()).all().getFirst();

    assertThat(issuer.registration()).isEqualTo("bawaslu");
    assertThat(issuer.authorizationUri())
        .isEqualTo("http://localhost:8080/bawaslu/oauth2/authorize");
    assertThat(issuer.jwkSetUri()).isEqualTo("http://localhost:8080/bawaslu/oauth2/jwks");
    assertThat(issuer.clientId()).isEqualTo("reports");
  }

  @Test
  void keycloak_is_known_by_its_realms() {
    var issuer = settings(List.of("https://id.go.id/realms/pemda"), Map.of()).all().getFirst();

    assertThat(issuer.registration()).isEqualTo("pemda");
    assertThat(issuer.tokenUri())
        .isEqualTo("https://id.go.id/realms/pemda/protocol/openid-connect/token");
  }

  @Test
  void the_fullform_may_name_each_address() {
    var given =
        new IssuerSettings(
            "https://id.go.id/realms/pemda", "n", "s", null, null, "http://in/token", null, null);
    var issuer = settings(List.of(), Map.of("pemda", given)).all().getFirst();

    assertThat(issuer.clientId()).isEqualTo("n");
    assertThat(issuer.tokenUri()).isEqualTo("http://in/token");
  }

  @Test
  void two_issuers_are_two_houses() {
    var both = List.of("http://localhost:8080/bawaslu", "http://localhost:8080/pemda");

    assertThat(settings(both, Map.of()).all())
        .extracting(Issuer::registration)
        .containsExactly("bawaslu", "pemda");
  }

  private static StaffSettings settings(List<String> brief, Map<String, IssuerSettings> full) {
    return new StaffSettings(brief, "reports", "quiet", full, List.of());
  }
}
