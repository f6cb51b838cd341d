package id.netral.notification.api;

import id.netral.notification.mail.MailSettings;
import id.netral.notification.readers.Reader;
import id.netral.notification.storage.Inbox;
import id.netral.notification.storage.Ledger;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "notices", description = "What people were told, and every attempt to tell them")
class NoticesApi {

  private static final int MOST = 100;

  private final Inbox inbox;
  private final Ledger ledger;
  private final MailSettings mail;

  NoticesApi(Inbox inbox, Ledger ledger, MailSettings mail) {
    this.inbox = inbox;
    this.ledger = ledger;
    this.mail = mail;
  }

  record InboxLine(
      String notice,
      String sender,
      String about,
      String role,
      String text,
      @Nullable String path,
      Instant at,
      boolean read) {}

  record InboxPage(List<InboxLine> notices, @Nullable String next) {}

  record LedgerLine(
      String notice,
      String messageId,
      String sender,
      String about,
      String role,
      @Nullable String scope,
      String text,
      Instant wantedAt,
      String stage,
      @Nullable String reason,
      List<Ledger.Try> attempts) {}

  record LedgerPage(List<LedgerLine> notices, @Nullable String next) {}

  @GetMapping("/inbox")
  @Operation(summary = "Notices for the roles of the token: unread first, then newest first")
  InboxPage inbox(
      @Parameter(hidden = true) Reader reader,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) @Nullable String sender,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "25") int size) {
    var filter = new Inbox.Filter(unread, sender);
    var page = inbox.page(reader.inboxes(), filter, after, atMost(size));
    return new InboxPage(page.lines().stream().map(NoticesApi::line).toList(), page.next());
  }

  @GetMapping("/ledger")
  @Operation(
      summary = "Every attempt, by file, the latest first; a page holds so many files",
      description = "An operator sees all, others their own office or government. No addresses.")
  LedgerPage ledger(
      @Parameter(hidden = true) Reader reader,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "20") int size) {
    var reach = reader.ledger().orElseThrow(() -> new AccessDeniedException("not for this role"));
    var page = ledger.page(reach, stage, after, atMost(size));
    return new LedgerPage(page.lines().stream().map(this::line).toList(), page.next());
  }

  private static int atMost(int size) {
    return Math.clamp(size, 1, MOST);
  }

  private static InboxLine line(Inbox.Line line) {
    return new InboxLine(
        line.notice(),
        line.sender(),
        line.about(),
        line.role(),
        line.text(),
        line.path(),
        line.at(),
        line.read());
  }

  private LedgerLine line(Ledger.Line line) {
    return new LedgerLine(
        line.notice().value(),
        line.notice().messageId(mail.domain()),
        line.sender(),
        line.about(),
        line.role(),
        line.scope(),
        line.text(),
        line.wantedAt(),
        line.stage(),
        line.reason(),
        line.attempts());
  }
}
