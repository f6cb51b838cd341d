package id.netral.reports.handling;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.Handled;
import id.netral.casefile.documents.StoredFiles;
import id.netral.reports.evidence.Cleaned.Edition;
import id.netral.reports.lifecycle.Account;
import id.netral.reports.lifecycle.Account.Evidence;
import id.netral.reports.lifecycle.Filing;
import id.netral.reports.lifecycle.Filing.Intake;
import id.netral.reports.lifecycle.Filing.Late;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportCommand.FileReport;
import id.netral.reports.lifecycle.ReportId;
import id.netral.reports.lifecycle.Reporter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Takes a report in: bytes first, in both editions, then the one entry that names them. */
@Component
public class ReportFiling {

  private static final String PUBLIC_NAME = "bukti-%d.%s";

  private final ReportHandling handling;
  private final StoredFiles stored;
  private final ReportLimits limits;
  private final PasswordEncoder codeHash;

  ReportFiling(
      ReportHandling handling, StoredFiles stored, ReportLimits limits, PasswordEncoder codeHash) {
    this.handling = handling;
    this.stored = stored;
    this.limits = limits;
    this.codeHash = codeHash;
  }

  /**
   * What is handed in.
   *
   * @param command a repeat of it files nothing twice
   * @param account without its evidence
   */
  public record Handover(
      ReportId report,
      String command,
      Account account,
      Filing.Language language,
      @Nullable Reporter reporter,
      ReportCode code,
      List<Exhibit> exhibits) {

    Intake intake() {
      return reporter == null ? Intake.TIP : Intake.REPORT;
    }
  }

  /**
   * A file of the draft; its ids are chosen there, so that a repeat stores nothing twice.
   *
   * @param edition made when it was handed in: nobody waits for it while sending
   */
  public record Exhibit(
      String evidence, String original, Supplier<byte[]> bytes, Supplier<Edition> edition) {}

  public Handled<Report> file(Handover handover, Instant at) {
    var account = handover.account();
    var evidence = new ArrayList<Evidence>();
    for (var exhibit : handover.exhibits()) {
      evidence.add(store(handover.report(), exhibit, evidence.size() + 1));
    }
    var complete =
        new Account(
            account.election(),
            account.region(),
            account.office(),
            account.actOn(),
            account.knownOn(),
            account.place(),
            account.description(),
            account.accused(),
            account.links(),
            List.copyOf(evidence));
    var command =
        new FileReport(
            handover.report(),
            complete,
            filing(handover, at),
            handover.reporter(),
            limits.today(account.region(), at));
    return handling.begin(
        handover.report(), command, Act.now(handover.command(), Actor.CITIZEN, at));
  }

  private Filing filing(Handover handover, Instant at) {
    var account = handover.account();
    return new Filing(
        handover.intake(),
        handover.language(),
        at,
        limits.received(account.election(), account.region(), at).toLocalDate(),
        late(handover, at),
        handover.code().finds(),
        hashed(handover.code()));
  }

  private String hashed(ReportCode code) {
    return Objects.requireNonNull(codeHash.encode(code.proves()));
  }

  private @Nullable Late late(Handover handover, Instant at) {
    var account = handover.account();
    var knownOn = account.knownOn();
    if (handover.intake() == Intake.TIP || knownOn == null) return null;
    return limits.timing(account.election(), account.region(), knownOn, at).late();
  }

  private Evidence store(ReportId report, Exhibit exhibit, int number) {
    var cleaned = exhibit.edition().get();
    var kind = cleaned.kind();
    var bytes = exhibit.bytes().get();
    // Side by side: each waits for the store twice, and the reporter for both.
    var original =
        CompletableFuture.supplyAsync(
            () -> stored.put(report.value(), exhibit.original(), kind.mediaType(), bytes),
            Thread::startVirtualThread);
    var edition = stored.put(report.value(), exhibit.evidence(), kind.mediaType(), cleaned.bytes());
    return new Evidence(
        exhibit.evidence(),
        PUBLIC_NAME.formatted(number, kind.ending()),
        kind.mediaType(),
        edition.size(),
        edition.sha256(),
        exhibit.original(),
        original.join().sha256());
  }
}
