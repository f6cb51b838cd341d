package id.netral.notification.pages;

import id.netral.casefile.Handled;
import id.netral.house.Chip;
import id.netral.house.Phrase;
import id.netral.notification.handling.NoticeDesk;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Wish.Role;
import id.netral.notification.readers.Reader;
import id.netral.notification.storage.Inbox;
import id.netral.notification.storage.Inbox.Filter;
import id.netral.notification.words.NoticeWords;
import id.netral.notification.words.Owners;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What has been said to my roles. */
@Controller
class InboxPage {

  private static final int PAGE = 25;
  private static final List<String> SENDERS = List.of("reports", "investigation", "sanction");

  private final Inbox inbox;
  private final NoticeDesk desk;
  private final NoticeWords words;
  private final Owners owners;

  InboxPage(Inbox inbox, NoticeDesk desk, NoticeWords words, Owners owners) {
    this.inbox = inbox;
    this.desk = desk;
    this.words = words;
    this.owners = owners;
  }

  /** One line as it is drawn. */
  record Line(
      String address, String sentence, String sender, String role, Instant at, boolean read) {}

  @GetMapping("/")
  String show(
      Reader reader,
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String after,
      Locale locale,
      Model page) {
    var unreadOnly = show.equals("unread");
    var sender = from != null && SENDERS.contains(from) ? from : null;
    var found = inbox.page(reader.inboxes(), new Filter(unreadOnly, sender), after, PAGE);
    page.addAttribute("lines", found.lines().stream().map(line -> line(line, locale)).toList());
    page.addAttribute("chips", chips(inbox.unread(reader.inboxes()), unreadOnly, sender));
    page.addAttribute("next", found.next() == null ? null : next(show, sender, found.next()));
    page.addAttribute("empty", Phrase.of(unreadOnly ? "inbox.empty.unread" : "inbox.empty"));
    page.addAttribute("ledger", reader.ledger().isPresent());
    return "notification/inbox";
  }

  /**
   * Marks as read and goes on to the owner's page. A plain link, as the content policy lets no form
   * lead to another house; what it changes is only who has seen the notice.
   */
  @GetMapping("/notices/{file}/{notice}")
  String open(Reader reader, @PathVariable String file, @PathVariable String notice) {
    var line =
        inbox
            .find(reader.inboxes(), file, notice)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var opened = desk.open(file, new NoticeId(notice), reader.actor());
    return switch (opened) {
      case Handled.Done<Notices> _ ->
          "redirect:" + owners.page(line.sender(), Role.of(line.role()), line.path());
      case Handled.Refused<Notices> _, Handled.Overtaken<Notices> _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private Line line(Inbox.Line line, Locale locale) {
    return new Line(
        "/notices/" + line.file() + "/" + line.notice(),
        words.sentence(Role.of(line.role()), line.text(), locale),
        line.sender(),
        line.role(),
        line.at(),
        line.read());
  }

  private static List<Chip> chips(long unread, boolean unreadOnly, @Nullable String sender) {
    var chips = new ArrayList<Chip>();
    chips.add(Chip.of(Phrase.of("inbox.all"), "/", !unreadOnly && sender == null));
    chips.add(
        Chip.of(Phrase.of("inbox.unread"), "/?show=unread", unreadOnly && sender == null)
            .count(unread));
    for (var each : SENDERS) {
      var name = Phrase.of("notice.sender." + each);
      chips.add(Chip.of(name, "/?from=" + each, each.equals(sender)));
    }
    return chips;
  }

  private static String next(String show, @Nullable String sender, String after) {
    var from = sender == null ? "" : "&from=" + sender;
    return "/?show=" + (show.equals("unread") ? "unread" : "all") + from + "&after=" + after;
  }
}
