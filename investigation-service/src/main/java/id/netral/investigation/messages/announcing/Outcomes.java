package id.netral.investigation.messages.announcing;

import id.netral.casefile.Announcement;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.investigation.messages.announcing.ReportStatus.CaseDecidedV1;
import id.netral.investigation.messages.announcing.ReportStatus.CaseDecidedV2;
import java.time.Instant;

/**
 * Tells the reporter how the plenary ended, and when.
 *
 * @param version of {@code case-decided} that the reports' side has learned
 */
public record Outcomes(Limits limits, int version) {

  Announcement told(Telling tell, Outcome outcome, Instant plenary) {
    var word = Telling.word(outcome);
    if (version == 1) {
      return tell.reporter("case-decided.v1", new CaseDecidedV1(word));
    }
    var day = limits.day(plenary, tell.dossier().intake().region());
    return tell.reporter("case-decided.v2", new CaseDecidedV2(word, day));
  }
}
