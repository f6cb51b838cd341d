package id.netral.reports.pages.form;

import id.netral.house.Problems;
import id.netral.reports.evidence.Cleaned.Edition;
import id.netral.reports.evidence.Cleaned.Kind;
import id.netral.reports.evidence.Cleaned.Refused;
import id.netral.reports.evidence.EvidenceCleaning;
import id.netral.reports.handling.CodeProof;
import id.netral.reports.handling.Offices;
import id.netral.reports.handling.ReportCode;
import id.netral.reports.handling.ReportFiling.Exhibit;
import id.netral.reports.handling.ReportFiling.Handover;
import id.netral.reports.lifecycle.Account;
import id.netral.reports.lifecycle.Filing.Language;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportId;
import id.netral.reports.lifecycle.Reporter;
import id.netral.reports.storage.DraftKey;
import id.netral.reports.storage.Drafts;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes of a complete draft what is handed in, and leaves only the receipt behind. */
@Component
class Handovers {

  private final Drafts drafts;
  private final DraftDesk desk;
  private final StepChecks checks;
  private final CodeProof codes;

  Handovers(Drafts drafts, DraftDesk desk, StepChecks checks, CodeProof codes) {
    this.drafts = drafts;
    this.desk = desk;
    this.checks = checks;
    this.codes = codes;
  }

  boolean isIncomplete(Draft draft) {
    return checks.firstIncomplete(draft.answers()).isPresent();
  }

  ReportCode newCode() {
    return codes.unused();
  }

  Problems codeNotSaved() {
    return checks.of(Step.CODE, new Answers(Map.of()));
  }

  Handover of(DraftDesk.Opened opened, ReportCode code) {
    var draft = opened.draft();
    var answers = draft.answers();
    return new Handover(
        new ReportId(draft.report()),
        draft.command(),
        account(answers),
        language(),
        answers.isTip() ? null : reporter(answers),
        code,
        draft.uploads().stream().map(upload -> exhibit(opened.key(), upload)).toList());
  }

  /** The report is filed: nothing of what was typed stays in the draft. */
  void sent(DraftDesk.Opened opened, Report.Filed filed) {
    var docket = filed.docket();
    var receipt =
        new Draft.Sent(
            new ReportCode(docket.filing().code(), "").findsGrouped(),
            docket.account().region(),
            docket.isTip(),
            docket.filing().sentAt(),
            docket.filing().receivedOn());
    desk.save(opened.key(), opened.draft().afterSending(receipt));
    drafts.detachAll(opened.key());
  }

  private Exhibit exhibit(DraftKey key, Draft.Upload upload) {
    return new Exhibit(
        upload.evidence(),
        upload.original(),
        () -> original(key, upload),
        () -> edition(key, upload));
  }

  private byte[] original(DraftKey key, Draft.Upload upload) {
    return drafts
        .attachment(key, upload.evidence())
        .orElseThrow(() -> new IllegalStateException("a draft's file is gone"));
  }

  /** Made anew only where it was too large to be kept beside the draft. */
  private Edition edition(DraftKey key, Draft.Upload upload) {
    return drafts
        .edition(key, upload.evidence())
        .map(bytes -> new Edition(Kind.of(upload.mediaType()), bytes))
        .orElseGet(() -> cleaned(original(key, upload)));
  }

  private static Edition cleaned(byte[] original) {
    return switch (EvidenceCleaning.clean(original)) {
      case Edition edition -> edition;
      case Refused _ ->
          throw new IllegalStateException("evidence was cleaned when it was handed in, not now");
    };
  }

  private static Account account(Answers a) {
    return new Account(
        a.text("election"),
        a.text("region"),
        Offices.of(a.text("region")),
        a.day("actOn").orElseThrow(),
        a.knownOn().orElse(null),
        a.text("place"),
        a.text("description"),
        a.accused(),
        a.links(),
        List.of());
  }

  private static Reporter reporter(Answers a) {
    return new Reporter(
        a.text("reporter"),
        a.text("nik").replaceAll("[ .-]", ""),
        a.text("address"),
        a.text("phone"),
        a.orNull("mail"));
  }

  private static Language language() {
    return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Language.EN : Language.ID;
  }
}
