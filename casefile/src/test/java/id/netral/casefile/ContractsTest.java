package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractsTest {

  private final Contracts contracts = new Contracts();

  @Test
  void a_topic_has_one_owner_and_one_audience() {
    assertThat(contracts.owner("recommendations.35.73")).contains("investigation");
    assertThat(contracts.audience("recommendations.35.73")).contains("sanction");
  }

  @Test
  void an_agency_in_the_name_of_a_topic_owns_it_or_hears_it() {
    assertThat(contracts.owner("notices.sanction")).contains("sanction");
    assertThat(contracts.audience("notices.sanction")).contains("notification");
    assertThat(contracts.audience("notice-results.sanction")).contains("sanction");
  }

  @Test
  void a_topic_of_nobody_has_neither() {
    assertThat(contracts.owner("gossip")).isEmpty();
    assertThat(contracts.audience("gossip")).isEmpty();
  }
}
