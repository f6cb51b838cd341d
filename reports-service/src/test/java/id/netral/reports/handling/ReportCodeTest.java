package id.netral.reports.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportCodeTest {

  @Test
  void is_found_again_however_it_is_typed() {
    var code = new ReportCode("ABCD2345", "0123456789ABCDEF");
    assertThat(ReportCode.typed("abcd-2345 o123 4567 89ab-cdef")).contains(code);
    assertThat(ReportCode.typed("ABCD2345-0L23-4567-89AB-CDEF")).contains(code);
  }

  @Test
  void is_nothing_when_a_letter_is_missing() {
    assertThat(ReportCode.typed("ABCD-2345-0123-4567-89AB-CDE")).isEmpty();
    assertThat(ReportCode.typed("")).isEmpty();
  }

  @Test
  void is_written_in_groups_of_four() {
    var code = ReportCode.random();
    assertThat(code.findsGrouped()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(code.provesGrouped()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
    assertThat(code.toString()).doesNotContain(code.proves());
  }
}
