package id.netral.investigation.pages;

import id.netral.casefile.Handled;
import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.house.Refusal;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.Dated;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.handling.RandomId;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.pages.words.EventWords;
import id.netral.investigation.storage.CaseQueue.Scope;
import id.netral.staff.ReadLog;
import id.netral.staff.StaffMember;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What all pages of acts do alike: open the case in scope, show the form, show the answer. */
@Component
public final class Acting {

  private final CaseAccess access;
  private final Limits limits;
  private final InstantSource clock;
  private final ReadLog reads;

  Acting(CaseAccess access, Limits limits, InstantSource clock, ReadLog reads) {
    this.access = access;
    this.limits = limits;
    this.clock = clock;
    this.reads = reads;
  }

  /** What a form sends besides its own fields. */
  public record Sent(
      @Nullable String command,
      @Nullable Long version,
      @Nullable LocalDateTime on,
      @Nullable String onReason) {

    public String id() {
      return command == null || !command.matches("[A-Za-z0-9-]{8,64}") ? RandomId.next() : command;
    }

    public long seen() {
      return version == null ? -1 : version;
    }
  }

  /** The case, or a 404 that looks like any other. Reading it is logged. */
  public Seen open(StaffMember staff, String file, String what) {
    var seen = access.find(staff, file).orElseThrow(Acting::notFound);
    reads.record(staff, file, what, "case work");
    return seen;
  }

  /** The same without a line in the log: a page that refreshes itself was read once. */
  Seen again(StaffMember staff, String file) {
    return access.find(staff, file).orElseThrow(Acting::notFound);
  }

  /** Whether the person sees the whole case, or the follow-up alone. */
  boolean whole(Seen seen) {
    return access.scope(seen.staff()).filter(Scope.Office.class::isInstance).isPresent();
  }

  public Seen toAct(StaffMember staff, String file, String what) {
    var seen = open(staff, file, what);
    if (!seen.mayAct()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return seen;
  }

  public static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  public Dated dated(Seen seen, Sent sent) {
    return Dated.typed(
        sent.on(),
        sent.onReason(),
        clock.instant(),
        limits.zone(seen.state().dossier().intake().region()));
  }

  public ModelAndView page(String view, Seen seen, Sent sent, Object form) {
    return new ModelAndView("investigation/" + view)
        .addObject("seen", seen)
        .addObject("intake", seen.state().dossier().intake())
        .addObject("command", sent.id())
        .addObject("version", sent.version() == null ? seen.version() : sent.version())
        .addObject("sent", sent)
        .addObject("form", form);
  }

  /** The first time a form is shown. */
  public ModelAndView page(String view, Seen seen, Object form) {
    return page(view, seen, new Sent(null, null, null, null), form);
  }

  /** Something lacks in the form itself: shown again with what was typed. */
  public ModelAndView wrong(String view, Seen seen, Sent sent, Object form, Problems problems) {
    var page = page(view, seen, sent, form).addObject("problems", problems);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Redirects to the case when it is done; else shows the form again with the reason. */
  public ModelAndView after(
      Handled<Investigation> handled, String view, Seen seen, Sent sent, Object form) {
    return switch (handled) {
      case Handled.Done<Investigation> _ -> to("/cases/" + seen.file());
      case Handled.Refused<Investigation>(_, var why) -> {
        var page = page(view, seen, sent, form).addObject("refusal", refusal(why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield page;
      }
      case Handled.Overtaken<Investigation>(_, var version) -> {
        var page =
            page(view, seen, sent, form)
                .addObject("version", version)
                .addObject(
                    "refusal", Refusal.because(Phrase.of("investigation.refusal.overtaken")));
        page.setStatus(HttpStatus.CONFLICT);
        yield page;
      }
    };
  }

  /** A redirect that carries nothing of the model in its address. */
  public static ModelAndView to(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private static Refusal refusal(Enum<?> why) {
    return Refusal.because(Phrase.of("investigation.refusal." + EventWords.slug(why)));
  }
}
