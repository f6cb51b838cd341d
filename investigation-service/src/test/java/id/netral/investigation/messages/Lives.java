package id.netral.investigation.messages;

import static id.netral.investigation.lifecycle.ACase.LIMITS;
import static id.netral.investigation.lifecycle.ACase.at;
import static id.netral.investigation.lifecycle.ACase.day;

import id.netral.investigation.lifecycle.ACase;
import id.netral.investigation.lifecycle.InvestigationCommand.ApproveRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.InvestigationCommand.HearDelivery;
import id.netral.investigation.lifecycle.InvestigationCommand.HearInForce;
import id.netral.investigation.lifecycle.InvestigationCommand.HearMove;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReceipt;
import id.netral.investigation.lifecycle.InvestigationCommand.HearSanction;
import id.netral.investigation.lifecycle.InvestigationCommand.InviteReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationCommand.PrepareRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.InvestigationCommand.StillPossible;
import id.netral.investigation.lifecycle.InvestigationCommand.WriteToReporter;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.FollowUp.Stage;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Whole lives of cases, for what is said in them. */
final class Lives {

  private Lives() {}

  static ACase aTip() {
    return ACase.ofATip().takenUp();
  }

  static ACase c4() {
    return ACase.ofTheLateReport()
        .received("2024-01-26T10:00")
        .reviewedAsComplete("2024-01-26T14:00")
        .when(
            new RefuseRegistration(
                RefusalReason.LATE,
                "UU 7/2017 Pasal 454 ayat (6)",
                "Hari kerja ketujuh adalah 24 Januari 2024.",
                List.of(StillPossible.INITIAL_INFORMATION)),
            "2024-01-26T15:00");
  }

  static ACase c1() {
    var c1 =
        ACase.ofTheLike()
            .received("2024-10-23T09:30")
            .reviewedAsComplete("2024-10-24T09:00")
            .registered("2024-10-24T10:00")
            .when(
                new InviteReporter(at("2024-10-25T09:00"), "Kantor Bawaslu Kota Malang"),
                "2024-10-24T11:00")
            .when(
                new WriteToReporter(
                    "Terima kasih. Tangkapan layar yang Anda sertakan sudah cukup; tidak perlu"
                        + " mengirim ulang."),
                "2024-10-24T12:00")
            .studied("2024-10-27T09:00");
    c1.when(new DecideInPlenary(c1.violation(ACase.DI_6)), "2024-10-27T10:00");
    var document = new DocumentId("r6mzc3kx7p2wd5tf");
    return c1.when(new PrepareRelease(release(document)), "2024-10-27T14:00")
        .when(new ApproveRelease(document, new OfficerId("dewi"), "Tidak ada."), "2024-10-27T15:00")
        .recommended("2024-10-28T10:00")
        .when(new HearReceipt(1, LIMITS.followUp("35.73", day("2024-10-28"))), "2024-10-28T11:00")
        .when(new HearMove(1, Stage.TAKEN_UP, ""), "2024-10-29")
        .when(new HearMove(1, Stage.EXAMINED, ""), "2024-11-12")
        .when(new PassTime(), "2024-11-16T00:00")
        .when(
            new HearSanction(
                1,
                Level.SEVERE,
                "B1",
                "800/117",
                "Wali Kota Malang (pj)",
                day("2024-11-15"),
                LIMITS.delivery("35.73", day("2024-11-15"))),
            "2024-11-15T15:00")
        .when(
            new HearDelivery(
                1, day("2024-11-20"), day("2024-12-12"), LIMITS.effect("35.73", day("2024-11-20"))),
            "2024-11-20")
        .when(new HearInForce(1, day("2024-12-12")), "2024-12-12T00:00");
  }

  private static Release release(DocumentId document) {
    return new Release(
        document,
        "Lampiran 1",
        "image/png",
        151_022,
        "767778ad0cd7e4b63e22a7174b506c5452b100c4ab8481b43c8e6e01be3afbb0",
        null,
        new OfficerId("siti"),
        Standing.PREPARED);
  }

  static byte[] read(String message) {
    var path = "/contracts/" + message + ".example.json";
    try (var in = Objects.requireNonNull(Lives.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
