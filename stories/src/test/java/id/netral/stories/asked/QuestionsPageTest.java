package id.netral.stories.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsPageTest {

  @Test
  void every_known_question_stands_on_the_page_even_if_it_is_asked_once_a_month() {
    var known = new Asking().known();
    assertThat(known).hasSizeGreaterThan(50);
    assertThat(QuestionsPage.missing(known)).isEmpty();
  }
}
