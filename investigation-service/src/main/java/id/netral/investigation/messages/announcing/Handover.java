package id.netral.investigation.messages.announcing;

import id.netral.casefile.Announcement;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationIssued;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Plenary.Conclusion;
import id.netral.investigation.lifecycle.matter.Plenary.Route;
import id.netral.investigation.messages.announcing.Recommendations.FollowUp;
import id.netral.investigation.messages.announcing.Recommendations.Offence;
import id.netral.investigation.messages.announcing.Recommendations.Person;
import id.netral.investigation.messages.announcing.Recommendations.RecommendationIssuedV1;
import id.netral.investigation.messages.announcing.Recommendations.Released;
import id.netral.investigation.messages.announcing.ReportStatus.CaseForwardedV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A recommendation goes out: one message per person, and everyone concerned is told. */
final class Handover {

  private Handover() {}

  static List<Announcement> of(
      RecommendationIssued e,
      Recommended after,
      Telling tell,
      Set<String> governments,
      Announcement outcome) {
    var told = new ArrayList<Announcement>();
    var government = tell.dossier().intake().region();
    for (var violation : after.plenary().violations()) {
      // A PPK who is a party: his own government gets no message.
      if (violation.route() == Route.PPK_AND_SUPERVISOR && governments.contains(government)) {
        told.add(
            new Announcement(
                Recommendations.TOPIC + government,
                tell.dossier().file().proceeding(violation.person()),
                "recommendation-issued.v1",
                recommendation(e, after, violation, government)));
      }
    }
    told.add(outcome);
    told.add(
        tell.reporter(
            "case-forwarded.v1", new CaseForwardedV1(e.recipients(), DueV1.of(e.followUp()))));
    told.add(tell.supervisor("recommended", NoticeText.RECOMMENDATION_ISSUED));
    return List.copyOf(told);
  }

  private static RecommendationIssuedV1 recommendation(
      RecommendationIssued e, Recommended after, Conclusion violation, String government) {
    var intake = after.dossier().intake();
    return new RecommendationIssuedV1(
        e.letter(),
        e.letterDate(),
        government,
        intake.region(),
        intake.office(),
        intake.election(),
        new Person(violation.name(), violation.post(), violation.unit()),
        after.plenary().act(),
        after.plenary().place(),
        after.plenary().actOn(),
        violation.offences().stream().map(Handover::offence).toList(),
        "violation",
        new FollowUp(e.followUp().rule()),
        after.releases().stream()
            .map(
                r ->
                    new Released(
                        r.document().value(), r.name(), r.mediaType(), r.size(), r.sha256()))
            .toList(),
        e.recipients());
  }

  private static Offence offence(id.netral.investigation.lifecycle.matter.Offence o) {
    return new Offence(
        o.code(), o.article(), o.level() == Level.NONE_FIXED ? null : Telling.word(o.level()));
  }
}
