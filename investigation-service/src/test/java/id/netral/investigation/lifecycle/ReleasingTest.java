package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.ACase.day;
import static id.netral.investigation.lifecycle.Decision.reject;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.InvestigationCommand.ApproveRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.PrepareRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.RejectRelease;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import org.junit.jupiter.api.Test;

class ReleasingTest {

  private static final OfficerId SITI = new OfficerId("siti");
  private static final OfficerId DEWI = new OfficerId("dewi");
  private static final DocumentId DOCUMENT = new DocumentId("r6mzc3kx7p2wd5tf");

  @Test
  void who_prepared_a_document_does_not_approve_it() {
    var c1 = DecidingTest.decided().when(new PrepareRelease(release()), "2024-10-27T14:00");

    assertThat(c1.asked(new ApproveRelease(DOCUMENT, SITI, "Tidak ada."), "2024-10-27T15:00"))
        .isEqualTo(reject(Refusal.SAME_OFFICER_PREPARED));
    assertThat(c1.asked(c1.recommendation("2024-10-28"), "2024-10-28"))
        .isEqualTo(reject(Refusal.RELEASE_WAITS_FOR_SECOND_OFFICER));
  }

  @Test
  void c1_is_handed_over_with_what_the_second_officer_approved() {
    var c1 =
        DecidingTest.decided()
            .when(new PrepareRelease(release()), "2024-10-27T14:00")
            .when(new ApproveRelease(DOCUMENT, DEWI, "Tidak seorang pun."), "2024-10-27T15:00")
            .recommended("2024-10-28T10:00");

    assertThat(c1.state())
        .isInstanceOfSatisfying(
            Recommended.class,
            s -> {
              assertThat(s.releases()).hasSize(1);
              assertThat(s.followUps()).containsOnlyKeys(1);
            });
    assertThat(c1.runningLimit().due()).isEqualTo(day("2024-11-15"));
  }

  @Test
  void a_rejected_document_does_not_go_out() {
    var c1 =
        DecidingTest.decided()
            .when(new PrepareRelease(release()), "2024-10-27T14:00")
            .when(new RejectRelease(DOCUMENT, DEWI, "Nama akun terbaca."), "2024-10-27T15:00")
            .recommended("2024-10-28T10:00");

    assertThat(((Recommended) c1.state()).releases()).isEmpty();
  }

  private static Release release() {
    return new Release(
        DOCUMENT, "Lampiran 1", "image/png", 151_022, "76", null, SITI, Standing.PREPARED);
  }
}
