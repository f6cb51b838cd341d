package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every service shows its operators what waits, what is parked, what differs, who is silent. */
@ExtendWith(Carried.class)
class OperatorsStory {

  private final WholeWay way;

  OperatorsStory(WholeWay way) {
    this.way = way;
  }

  @Test
  void every_service_has_a_page_for_its_operators() {
    var at = way.addresses();
    var operator = new Open(way.of("operator"), "operator");
    operator.at(at.notification() + "/oauth2/authorization/bawaslu");
    for (var service :
        List.of(at.reports(), at.investigation(), at.sanction(), at.notification())) {
      assertThat(operator.at(service + "/operations").text())
          .as(service)
          .contains("Menunggu dikirim", "Tertahan", "Tidak cocok dengan penerima")
          .contains("Terakhir terdengar", "Terakhir dibandingkan");
    }
  }
}
