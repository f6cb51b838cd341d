package id.netral.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return DeadlineCommand.run(List.of(args), new PrintStream(out), new PrintStream(err));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_last_line_is_the_due_date_alone() {
    assertThat(run("ppk.followup", "2024-10-28", "--region", "35.73", "--lang", "en")).isZero();
    assertThat(said().lines().toList()).last().isEqualTo("2024-11-15");
    assertThat(said())
        .contains("KASN practice", "H-90", "P (reported)", "id-2024.1")
        .contains("Saturday, 2 November 2024 - weekend")
        .contains("Friday, 15 November 2024 at 24:00 WIB");
  }

  @Test
  void it_speaks_indonesian_unless_told_otherwise() {
    run("decision.effective", "2024-11-20");
    assertThat(said())
        .contains("Rabu, 27 November 2024 - Hari pemungutan suara Pilkada")
        .contains("Berlaku     : Kamis, 12 Desember 2024 pukul 00.00 WIB");
  }

  @Test
  void a_setting_changes_the_date() {
    run("ppk.followup", "2024-02-12", "--set", "voting-days=worked");
    assertThat(said().lines().toList()).last().isEqualTo("2024-03-01");
  }

  @Test
  void an_hour_can_be_given_for_rules_in_hours() {
    run("pdp.restrict", "2024-10-28T09:30", "--region", "64.71", "--lang", "en");
    assertThat(said()).contains("Thursday, 31 October 2024 at 09:30 WITA");
  }

  @Test
  void wrong_input_gets_a_message_the_rules_and_exit_2() {
    assertThat(run("ppk.follow", "2024-10-28", "--lang", "en")).isEqualTo(2);
    assertThat(complained()).startsWith("Unknown rule: ppk.follow").contains("handling.pemilu");
    assertThat(said()).isEmpty();
    assertThat(run("ppk.followup", "28-10-2024")).isEqualTo(2);
    assertThat(complained()).contains("Tanggal mulai harus seperti 2024-10-28, bukan 28-10-2024");
    assertThat(run()).isEqualTo(2);
    assertThat(run("ppk.followup", "2024-10-28", "--region")).isEqualTo(2);
    assertThat(run("ppk.followup", "2024-10-28", "--region", "99")).isEqualTo(2);
    assertThat(run("ppk.followup", "2024-10-28", "--lang", "fr")).isEqualTo(2);
    assertThat(run("ppk.followup", "2024-10-28", "--fast")).isEqualTo(2);
    assertThat(run("ppk.followup", "2024-02-30")).isEqualTo(2);
  }

  @Test
  void the_rules_can_be_listed() {
    assertThat(run("--list", "--lang", "en")).isZero();
    assertThat(said()).contains("report.pemilu", "7 working days", "UU 7/2017 art 454(6)");
    assertThat(said().lines()).hasSize(33);
  }
}
