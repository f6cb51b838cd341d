package id.netral.notification.pages;

import id.netral.house.Chip;
import id.netral.house.Phrase;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.mail.MailSettings;
import id.netral.notification.readers.Reader;
import id.netral.notification.storage.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every attempt to tell someone: when, how, and what came of it. */
@Controller
class LedgerPage {

  private static final int FILES = 20;
  private static final List<String> STAGES =
      List.of("waiting", "under-way", "delivered", "failed", "cancelled");

  private final Ledger ledger;
  private final MailSettings mail;

  LedgerPage(Ledger ledger, MailSettings mail) {
    this.ledger = ledger;
    this.mail = mail;
  }

  /** One notice as it is drawn. */
  record Line(Ledger.Line entry, String messageId, String tone) {

    static String tone(String stage) {
      return switch (stage) {
        case "delivered" -> "good";
        case "failed" -> "bad";
        case "cancelled" -> "quiet";
        default -> "busy";
      };
    }
  }

  @GetMapping("/ledger")
  String show(
      Reader reader,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String after,
      Model page) {
    var reach = reader.ledger().orElseThrow(() -> new AccessDeniedException("not for this role"));
    var chosen = stage != null && STAGES.contains(stage) ? stage : null;
    var found = ledger.page(reach, chosen, after, FILES);
    page.addAttribute("lines", found.lines().stream().map(this::line).toList());
    page.addAttribute("chips", chips(chosen));
    page.addAttribute("next", found.next() == null ? null : next(chosen, found.next()));
    page.addAttribute("empty", Phrase.of("ledger.empty"));
    return "notification/ledger";
  }

  private Line line(Ledger.Line entry) {
    NoticeId notice = entry.notice();
    return new Line(entry, notice.messageId(mail.domain()), Line.tone(entry.stage()));
  }

  private static List<Chip> chips(@Nullable String chosen) {
    var chips = new ArrayList<Chip>();
    chips.add(Chip.of(Phrase.of("ledger.all"), "/ledger", chosen == null));
    for (var stage : STAGES) {
      var name = Phrase.of("ledger.stage." + stage);
      chips.add(Chip.of(name, "/ledger?stage=" + stage, stage.equals(chosen)));
    }
    return chips;
  }

  private static String next(@Nullable String stage, String after) {
    return "/ledger?" + (stage == null ? "" : "stage=" + stage + "&") + "after=" + after;
  }
}
