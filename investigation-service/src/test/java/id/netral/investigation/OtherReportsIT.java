package id.netral.investigation;

import static id.netral.investigation.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.investigation.Others.Way;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import org.junit.jupiter.api.Test;

/** Whose case it is not, and whose report comes late. */
class OtherReportsIT extends AtBawaslu {

  @Test
  void another_office_finds_nothing_and_neither_does_who_has_no_office() {
    var id = "a7q2mzv4x3nd6twc";
    reported(id, "2024-10-23T09:30");
    var maya = desk("maya", "Maya", "bawaslu-64.71", "bawaslu-officer", "bawaslu-member");
    var nobody = desk("x", "X", "", "bawaslu-officer");

    assertThat(maya.open("/").text()).doesNotContain("Arif");
    assertThat(maya.status("/cases/" + id)).isEqualTo(404);
    assertThat(maya.status("/cases/" + id + "/review")).isEqualTo(404);
    assertThat(maya.status("/cases/" + id + "/evidence/" + EVIDENCE)).isEqualTo(404);
    assertThat(maya.status("/cases/nothing-like-this")).isEqualTo(404);
    assertThat(nobody.status("/cases/" + id)).isEqualTo(404);
  }

  @Test
  void who_could_not_be_told_stands_in_the_case_and_why() {
    var id = "f7q2mzv4x3nd6twh";
    reported(id, "2024-10-23T09:30");
    var notice = cases.announced(id, "notice-wanted.v1").getFirst().path("notice").asString();
    var failed = Others.example("notification", "notice-failed.v1");
    failed.put("notice", notice).put("reason", "gave-up-after-6");
    var delivered = Others.example("notification", "notice-delivered.v1");
    var results = "notice-results.investigation";
    var file = "investigation-" + id;
    var first = new Way("notification", results, file, id, 1);
    others.say(first, "notice-failed.v1", at("2024-10-23T10:00"), failed);
    var second = new Way("notification", results, file, id, 2);
    others.say(second, "notice-delivered.v1", at("2024-10-23T10:00"), delivered);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                file(id).history().stream().anyMatch(e -> "notice-delivered".equals(e.takenIn())));

    var siti = desk("siti", "Siti", "bawaslu-35.73", "bawaslu-officer");
    assertThat(siti.open("/cases/" + id).select(".timeline").text())
        .contains("Petugas Bawaslu tidak dapat diberi tahu", "Berhenti setelah 6 kali mencoba")
        .doesNotContain("notice", "tanpa akibat");
  }

  @Test
  void a_late_report_is_not_registered_and_the_reason_is_there_already() {
    var id = "b7q2mzv4x3nd6twd";
    var data = Others.example("reports", "report-submitted.v1");
    data.put("knownOn", "2024-10-01").put("office", "bawaslu-18.03").put("region", "18.03");
    others.say(
        new Way("reports", "reports", id, id, 1),
        "report-submitted.v1",
        at("2024-10-23T09:30"),
        data);
    await().atMost(PATIENCE).until(() -> handling.find(id).isPresent());
    var agus = desk("agus", "Agus", "bawaslu-18.03", "bawaslu-officer", "bawaslu-member");
    clock.moveTo("2024-10-24T09:00");

    assertThat(agus.open("/").text()).contains("disampaikan terlambat (UU Pilkada Pasal 134 ayat");
    assertThat(agus.open("/cases/" + id).select(".case-head").text())
        .contains("Disampaikan terlambat: hari terakhir", "diterima Rabu, 23 Oktober 2024");
    assertThat(agus.send("/cases/" + id + "/review", everything()).done()).isTrue();
    var registration = agus.send("/cases/" + id + "/registration");
    assertThat(registration.words()).contains("melewati batas waktu");
    var refusal = agus.send("/cases/" + id + "/refusal", "reason", "LATE");

    assertThat(refusal.done()).isTrue();
    assertThat(file(id).state()).isInstanceOf(NotRegistered.class);
  }
}
