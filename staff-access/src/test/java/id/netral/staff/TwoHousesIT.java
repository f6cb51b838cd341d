package id.netral.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {
      "netral.casefile.agency=notification",
      "netral.staff.issuers.pemda.issuer=http://localhost:1/pemda"
    })
class TwoHousesIT extends DoorTest {

  @Test
  void who_may_come_from_two_houses_chooses() {
    var page = follow("/me");

    assertThat(page.body())
        .contains("Dari rumah mana Anda bekerja?")
        .contains("href=\"/oauth2/authorization/bawaslu\"")
        .contains("href=\"/oauth2/authorization/pemda\"");
    assertThat(cookieNames()).contains("notification-session");
  }
}
