package id.netral.reports.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.evidence.AFile;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineIT extends OnThePages {

  private static final String REPORT =
      """
      {"code":"%s","election":"pilkada-2024","region":"35.73","actOn":"2024-09-28",
       "knownOn":"2024-10-21","place":"Media sosial","description":"Menyukai unggahan.",
       "accused":[{"name":"Bambang Sutrisno"}],
       "reporter":{"name":"Sri","nationalId":"3573014107850001","address":"A","phone":"08123456"}}
      """;

  @Test
  void a_machine_files_once_and_follows_by_code() {
    at("2024-10-23T02:30:00Z");
    var machine = new Machine(base());
    var code = machine.post("/api/report-codes", "", "").path("code").asString();
    var wrong = machine.post("/api/reports", "key-1", "{\"region\":\"99\"}");
    assertThat(wrong.path("status").asInt()).isEqualTo(422);
    assertThat(wrong.path("errors").toString()).contains("region", "description");
    var report = REPORT.formatted(code);
    var before = files.collection().countDocuments();
    var receipt = machine.post("/api/reports", "key-2", report);
    assertThat(receipt.path("receivedOn").asString()).isEqualTo("2024-10-23");
    assertThat(machine.post("/api/reports", "key-2", report)).isEqualTo(receipt);
    assertThat(files.collection().countDocuments()).isEqualTo(before + 1);
    var status = machine.post("/api/tracking", "", "{\"code\":\"%s\"}".formatted(code));
    assertThat(status.path("stage").asString()).isEqualTo("submitted");
    assertThat(machine.status("/api/reports")).isEqualTo(401);
    assertThat(machine.status("/api/files/a/b")).isEqualTo(401);
  }

  @Test
  void a_machine_learns_which_field_cannot_be_read_and_what_belongs_there() {
    var machine = new Machine(base());
    var code = machine.post("/api/report-codes", "", "").path("code").asString();
    var noDate = REPORT.formatted(code).replace("2024-09-28", "28-9-2024");
    var wrong = machine.post("/api/reports", "key-4", noDate);
    assertThat(wrong.path("status").asInt()).isEqualTo(400);
    assertThat(wrong.path("errors").toString())
        .isEqualTo("[{\"field\":\"actOn\",\"reason\":\"is no date like 2024-09-28\"}]");
    var noPerson = REPORT.formatted(code).replace("{\"name\":\"Bambang Sutrisno\"}", "7");
    assertThat(machine.post("/api/reports", "key-4", noPerson).path("errors").toString())
        .contains("accused[0]")
        .doesNotContain("Sri");
    assertThat(machine.post("/api/reports", "key-4", "{\"code\"").path("detail").asString())
        .startsWith("This is no JSON: line 1");
  }

  @Test
  void a_machine_hands_in_files_and_learns_of_those_that_are_refused() {
    at("2024-10-23T02:30:00Z");
    var machine = new Machine(base());
    var code = machine.post("/api/report-codes", "", "").path("code").asString();
    var report = REPORT.formatted(code);
    var script = "<script>alert(1)</script>".getBytes(UTF_8);
    var refused =
        machine.post("/api/reports", "key-3", report, List.of(AFile.screenshot(), script));
    assertThat(refused.path("errors").toString()).contains("OTHER_KIND");
    var eleven = Collections.nCopies(11, AFile.screenshot());
    assertThat(machine.post("/api/reports", "key-3", report, eleven).path("errors").toString())
        .contains("are too many");
    var files = List.of(AFile.photo(40, 20, 6), AFile.screenshot());
    var receipt = machine.post("/api/reports", "key-3", report, files);
    assertThat(receipt.path("receivedOn").asString()).isEqualTo("2024-10-23");
    assertThat(machine.post("/api/reports", "key-3", report, files)).isEqualTo(receipt);
    var id = reportOf(code);
    var evidence = filed(id).docket().account().evidence();
    assertThat(evidence).extracting("name").containsExactly("bukti-1.jpg", "bukti-2.png");
    for (var piece : evidence) {
      var original = stored.read(id, piece.original()).orElseThrow();
      var edition = stored.read(id, piece.evidence()).orElseThrow();
      assertThat(new String(original, ISO_8859_1)).contains(AFile.MARK);
      assertThat(new String(edition, ISO_8859_1)).doesNotContain(AFile.MARK);
    }
  }
}
