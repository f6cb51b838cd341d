package id.netral.reports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineIT extends OnThePages {

  @Test
  void a_machine_files_once_and_follows_by_code() {
    at("2024-10-23T02:30:00Z");
    var machine = new Machine(base());
    var code = machine.post("/api/report-codes", "", "").path("code").asString();
    var wrong = machine.post("/api/reports", "key-1", "{\"region\":\"99\"}");
    assertThat(wrong.path("status").asInt()).isEqualTo(422);
    assertThat(wrong.path("errors").toString()).contains("region", "description");
    var report =
        """
        {"code":"%s","election":"pilkada-2024","region":"35.73","actOn":"2024-09-28",
         "knownOn":"2024-10-21","place":"Media sosial","description":"Menyukai unggahan.",
         "accused":[{"name":"Bambang Sutrisno"}],
         "reporter":{"name":"Sri","nationalId":"3573014107850001","address":"A","phone":"08123456"}}
        """
            .formatted(code);
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
}
