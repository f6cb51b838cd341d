package id.netral.investigation.messages;

import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeReport;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeTip;
import id.netral.investigation.lifecycle.ids.CaseId;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.matter.Clarification;
import id.netral.investigation.lifecycle.matter.Clarification.Course;
import id.netral.investigation.lifecycle.matter.Clarification.Mode;
import id.netral.investigation.lifecycle.matter.Clarification.Party;
import id.netral.investigation.lifecycle.matter.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Topic {@code reports}, as it is read here: only the fields that are needed. */
final class Reports {

  static final String TOPIC = "reports";

  private Reports() {}

  record AccusedV1(String name, @Nullable String post, @Nullable String unit) {}

  record EvidenceV1(String evidence, String name, String mediaType, long size, String sha256) {}

  /** A report, or a tip: the same in all but what a tip may leave out. */
  record HandedInV1(
      String election,
      String region,
      String office,
      LocalDate receivedOn,
      @Nullable LocalDate knownOn,
      @Nullable LocalDate actOn,
      String place,
      String description,
      List<AccusedV1> accused,
      List<String> links,
      List<EvidenceV1> evidence,
      String anonymousAlias) {

    /** Whether it came late is computed here again: the limit is Bawaslu's to judge (B-56). */
    TakeReport report(String file, Limits limits) {
      var known = Objects.requireNonNull(knownOn, "the contract of a report asks for it");
      return new TakeReport(
          new CaseId(file),
          intake(),
          limits.report(election, region, known),
          limits.review(election, region, receivedOn),
          limits.candidatesFixedOn(election));
    }

    TakeTip tip(String file, Limits limits) {
      return new TakeTip(new CaseId(file), intake(), limits.candidatesFixedOn(election));
    }

    private Intake intake() {
      return new Intake(
          election,
          region,
          office,
          receivedOn,
          knownOn,
          actOn,
          place,
          description,
          people(accused),
          links,
          files(evidence),
          anonymousAlias);
    }
  }

  record ReporterWroteV1(String text) {}

  record ReporterHeardV1(String oath, String answers, String mode) {

    HearReporter command(String alias) {
      return new HearReporter(
          new Clarification(
              Party.REPORTER,
              alias,
              oath.equals("taken") ? Course.ON_OATH : Course.OATH_REFUSED,
              mode.equals("online") ? Mode.ONLINE : Mode.FACE_TO_FACE,
              answers));
    }
  }

  private static List<Intake.Accused> people(List<AccusedV1> accused) {
    return accused.stream().map(a -> new Intake.Accused(a.name(), a.post(), a.unit())).toList();
  }

  private static List<Intake.Evidence> files(List<EvidenceV1> evidence) {
    return evidence.stream()
        .map(
            e ->
                new Intake.Evidence(
                    new EvidenceId(e.evidence()), e.name(), e.mediaType(), e.size(), e.sha256()))
        .toList();
  }
}
