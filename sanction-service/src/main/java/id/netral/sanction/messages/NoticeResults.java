package id.netral.sanction.messages;

import id.netral.casefile.CaseFiles;
import id.netral.casefile.Heard;
import id.netral.casefile.Hearing;
import id.netral.casefile.Verdict;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingEvent;

/** Kept in the file, so that nobody has to ask who could not be told, and why. */
record NoticeResults(CaseFiles<Proceeding, ProceedingEvent> files) {

  record NoticeDeliveredV1(String notice) {}

  record NoticeFailedV1(String notice, String reason) {}

  Hearing<Proceeding, ProceedingEvent> in(Hearing<Proceeding, ProceedingEvent> hearing) {
    return hearing
        .on("notice-failed.v1", NoticeFailedV1.class, (_, heard) -> failed(heard))
        .on(
            "notice-delivered.v1",
            NoticeDeliveredV1.class,
            (_, _) -> Verdict.takeIn("notice-delivered"));
  }

  /** Whom the notice was for stands in what this file announced; it says no more than the role. */
  private Verdict<ProceedingEvent> failed(Heard<NoticeFailedV1> heard) {
    var role =
        files.announced(heard.to(), "notice-wanted.v1").stream()
            .filter(wanted -> wanted.path("notice").asString().equals(heard.data().notice()))
            .map(wanted -> wanted.path("role").asString())
            .findFirst();
    return Verdict.takeIn(
        "notice-failed" + role.map(r -> ":" + r + ":" + heard.data().reason()).orElse(""));
  }
}
