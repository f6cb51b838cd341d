package id.netral.investigation;

import static id.netral.investigation.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import id.netral.investigation.Others.Way;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** From what the broker brings, through the pages, to what the broker takes away. */
class LifeOfACaseIT extends AtBawaslu {

  @Test
  void a_report_is_heard_and_led_by_pages_to_the_recommendation_and_the_follow_up() {
    var id = "k7q2mzv4x3nd6twb";
    reported(id, "2024-10-23T09:30");
    var siti = desk("siti", "Siti Rahmawati", "bawaslu-35.73", "bawaslu-officer");
    var dewi = desk("dewi", "Dewi Anggraini", "bawaslu-35.73", "bawaslu-officer");
    var bima = desk("bima", "Bima Prasetyo", "bawaslu-35.73", "bawaslu-member");
    assertThat(siti.open("/").text()).contains("Arif Kurniawan", "Kajian awal");
    assertThat(siti.open("/cases/" + id).text()).contains("Langkah berikutnya", "Pelapor 1");

    registers(siti, id);
    studies(siti, id);
    assertThat(siti.status("/cases/" + id + "/plenary")).isEqualTo(403);
    decides(bima, id);
    releases(siti, dewi, id);
    clock.moveTo("2024-10-28T10:00");
    assertThat(siti.send("/cases/" + id + "/recommendation").done()).isTrue();

    var recommended = (Recommended) file(id).state();
    assertThat(recommended.letter().number()).isEqualTo("001/PP.01.02/K/35.73/10/2024");
    var document = recommended.releases().getFirst();
    assertThat(releases.released(id, document.document().value())).isPresent();
    assertThat(releases.released(id, EVIDENCE)).isEmpty();
    await().atMost(PATIENCE).until(() -> cases.collection().countDocuments(handedOver(id)) == 1);
    follows(id);
  }

  /** Nothing of this file waits for the broker any more. */
  private static Bson handedOver(String id) {
    return Filters.and(Filters.eq(id), Filters.exists("pendingSince", false));
  }

  private void registers(Desk siti, String id) {
    clock.moveTo("2024-10-24T09:00");
    var review = siti.send("/cases/" + id + "/review", everything());
    assertThat(review.done()).isTrue();
    clock.moveTo("2024-10-24T10:00");
    var registration = siti.send("/cases/" + id + "/registration");
    assertThat(registration.done()).isTrue();
    var registered = (Registered) file(id).state();
    assertThat(registered.registration().number()).isEqualTo("001/Reg/LP/PB/Kota/35.73/X/2024");
    var version = file(id).version();
    siti.again(registration);
    siti.again(review);
    assertThat(file(id).version()).isEqualTo(version);
  }

  private void studies(Desk siti, String id) {
    assertThat(
            siti.send(
                    "/cases/" + id + "/invitation",
                    "meetingOn",
                    "2024-10-25T09:00",
                    "place",
                    "Kantor Bawaslu Kota Malang")
                .done())
        .isTrue();
    clock.moveTo("2024-10-25T15:00");
    var heard =
        siti.send(
            "/cases/" + id + "/clarification",
            "party",
            "REPORTED_PARTY",
            "name",
            "Arif Kurniawan",
            "course",
            "OATH_REFUSED",
            "mode",
            "FACE_TO_FACE",
            "minutes",
            "T: Akun siapa? J: Akun saya.",
            "on",
            "2024-10-25T10:00");
    assertThat(heard.done()).isTrue();
    clock.moveTo("2024-10-27T09:00");
    var study =
        siti.send(
            "/cases/" + id + "/study", "analysis", "Akun milik terlapor.", "conclusion", "DI-6");
    assertThat(study.done()).isTrue();
  }

  private void decides(Desk bima, String id) {
    var ethics =
        bima.send(
            "/cases/" + id + "/plenary",
            "act",
            ACT,
            "outcome1",
            "VIOLATION",
            "offences1",
            "KE-4",
            "reasons1",
            "Terbukti.",
            "noConflict",
            "true");
    assertThat(ethics.answer().getStatus()).isEqualTo(422);
    assertThat(ethics.words()).contains("disiplin, bukan kode etik", ACT);
    var discipline =
        bima.send(
            "/cases/" + id + "/plenary",
            "act",
            ACT,
            "outcome1",
            "VIOLATION",
            "offences1",
            "DI-6",
            "reasons1",
            "Terbukti.",
            "noConflict",
            "true",
            "members",
            "Ratna Wulandari");
    assertThat(discipline.done()).isTrue();
  }

  private void releases(Desk siti, Desk dewi, String id) {
    files.put(id, EVIDENCE, "image/png", picture());
    handling.keep(id, new EvidenceId(EVIDENCE));
    var prepared =
        siti.send(
            "/cases/" + id + "/release",
            "evidence",
            EVIDENCE,
            "x1",
            "0",
            "y1",
            "0",
            "w1",
            "100",
            "h1",
            "10");
    assertThat(prepared.done()).isTrue();
    var document = Releases.of(file(id).state()).getFirst().document().value();
    var check = "/cases/" + id + "/release/" + document;
    var answer = new String[] {"answer", "Tidak seorang pun.", "verdict", "approve"};
    assertThat(siti.send(check, answer).words()).contains("Minta petugas lain");
    assertThat(dewi.send(check, answer).done()).isTrue();
  }

  private void follows(String id) {
    var government = new Way("sanction", "sanctions.35.73", id + "-1", id, 1);
    others.say(government, "recommendation-received.v1", at("2024-10-28T11:00"));
    await().atMost(PATIENCE).until(() -> stage(id).contains("Diterima pemerintah daerah"));
    clock.moveTo("2024-11-16T00:20");
    await().atMost(PATIENCE).until(() -> happened(id, LimitMissed.class));
    assertThat(file(id).history().getLast().on()).isEqualTo(at("2024-11-16T00:00"));
    var second = new Way("sanction", "sanctions.35.73", id + "-1", id, 2);
    others.say(second, "sanction-decided.v1", at("2024-11-15T15:00"));
    await().atMost(PATIENCE).until(() -> happened(id, LimitMetAfterAll.class));
    var bkn = desk("bkn", "BKN", "", "supervisor");
    assertThat(bkn.open("/").text()).contains("Arif Kurniawan", "Kota Malang");
    assertThat(bkn.open("/cases/" + id).text())
        .contains("Dijatuhi sanksi berat")
        .doesNotContain("Pelapor 1", "Akun saya", "akun pribadinya");
  }

  private String stage(String id) {
    return desk("siti", "Siti", "bawaslu-35.73", "bawaslu-officer").open("/cases/" + id).text();
  }

  private boolean happened(String id, Class<? extends InvestigationEvent> event) {
    return file(id).history().stream().anyMatch(e -> event.isInstance(e.event()));
  }

  private static byte[] picture() {
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 80, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
