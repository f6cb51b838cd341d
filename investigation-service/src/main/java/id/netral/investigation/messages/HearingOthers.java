package id.netral.investigation.messages;

import id.netral.casefile.CaseFiles;
import id.netral.casefile.Heard;
import id.netral.casefile.Hearing;
import id.netral.casefile.Verdict;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.handling.Verdicts;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationCommand;
import id.netral.investigation.lifecycle.InvestigationCommand.HearInForce;
import id.netral.investigation.lifecycle.InvestigationCommand.HearMove;
import id.netral.investigation.lifecycle.InvestigationCommand.HearNoSanction;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReceipt;
import id.netral.investigation.lifecycle.InvestigationCommand.HearWords;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.matter.FollowUp.Stage;
import id.netral.investigation.lifecycle.time.Limit;
import id.netral.investigation.messages.Reports.HandedInV1;
import id.netral.investigation.messages.Reports.ReporterHeardV1;
import id.netral.investigation.messages.Reports.ReporterWroteV1;
import id.netral.investigation.messages.Sanctions.DecisionDeliveredV1;
import id.netral.investigation.messages.Sanctions.ExaminationRecordedV1;
import id.netral.investigation.messages.Sanctions.FactV1;
import id.netral.investigation.messages.Sanctions.NoSanctionDecidedV1;
import id.netral.investigation.messages.Sanctions.SanctionDecidedV1;
import id.netral.investigation.messages.Sanctions.SanctionInForceV1;
import id.netral.investigation.messages.Sanctions.SummonsIssuedV1;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** What a case hears, and what it makes of it. */
final class HearingOthers {

  private final Limits limits;

  HearingOthers(Limits limits) {
    this.limits = limits;
  }

  Hearing<Investigation, InvestigationEvent> in(
      CaseFiles<Investigation, InvestigationEvent> cases, Collection<String> governments) {
    var topics = new ArrayList<>(List.of(Reports.TOPIC, "notice-results.investigation"));
    governments.forEach(g -> topics.add(Sanctions.TOPIC + g));
    var hearing = Hearing.in(cases).from(topics.toArray(String[]::new));
    return new NoticeResults(cases).in(sanctions(reports(hearing)));
  }

  private Hearing<Investigation, InvestigationEvent> reports(
      Hearing<Investigation, InvestigationEvent> hearing) {
    return hearing
        .on("report-submitted.v1", HandedInV1.class, as((s, h) -> h.data().report(h.to(), limits)))
        .on("tip-received.v1", HandedInV1.class, as((s, h) -> h.data().tip(h.to(), limits)))
        .on(
            "reporter-wrote.v1",
            ReporterWroteV1.class,
            as((s, h) -> new HearWords(h.data().text())))
        .on("reporter-heard.v1", ReporterHeardV1.class, as((s, h) -> h.data().command(alias(s))));
  }

  private Hearing<Investigation, InvestigationEvent> sanctions(
      Hearing<Investigation, InvestigationEvent> hearing) {
    return hearing
        .on(
            "recommendation-received.v1",
            FactV1.class,
            as((s, h) -> new HearReceipt(person(h), followUp(s, h))))
        .on("proceeding-taken-up.v1", FactV1.class, as((s, h) -> move(h, Stage.TAKEN_UP, "")))
        .on(
            "examination-team-formed.v1",
            FactV1.class,
            as((s, h) -> move(h, Stage.TEAM_FORMED, "")))
        .on(
            "summons-issued.v1",
            SummonsIssuedV1.class,
            as((s, h) -> move(h, Stage.SUMMONED, h.data().examinationOn().toString())))
        .on(
            "examination-recorded.v1",
            ExaminationRecordedV1.class,
            as((s, h) -> move(h, h.data().attended() ? Stage.EXAMINED : Stage.SUMMONED, "")))
        .on(
            "sanction-decided.v1",
            SanctionDecidedV1.class,
            as((s, h) -> h.data().command(person(h), region(s), limits)))
        .on(
            "no-sanction-decided.v1",
            NoSanctionDecidedV1.class,
            as((s, h) -> new HearNoSanction(person(h), h.data().reason())))
        .on(
            "decision-delivered.v1",
            DecisionDeliveredV1.class,
            as((s, h) -> h.data().command(person(h), region(s), limits)))
        .on(
            "sanction-in-force.v1",
            SanctionInForceV1.class,
            as((s, h) -> new HearInForce(person(h), h.data().effectiveOn())));
  }

  private static <D> BiFunction<Investigation, Heard<D>, Verdict<InvestigationEvent>> as(
      BiFunction<Investigation, Heard<D>, InvestigationCommand> translation) {
    return (state, heard) ->
        Verdicts.of(Investigation.decide(state, translation.apply(state, heard), heard.on()));
  }

  private static int person(Heard<?> heard) {
    return Sanctions.person(heard.from());
  }

  private static HearMove move(Heard<?> heard, Stage stage, String detail) {
    return new HearMove(person(heard), stage, detail);
  }

  private Limit followUp(Investigation state, Heard<?> heard) {
    var region = region(state);
    return limits.followUp(region, limits.day(heard.on(), region));
  }

  /** What comes before anything was reported is taken in; any region will do for its dates. */
  private static String region(Investigation state) {
    return switch (state) {
      case Opened s -> s.dossier().intake().region();
      case NotOpened _ -> "31";
    };
  }

  private static String alias(Investigation state) {
    return switch (state) {
      case Opened s -> s.dossier().intake().alias();
      case NotOpened _ -> "Pelapor";
    };
  }
}
