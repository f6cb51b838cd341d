package id.netral.notification.handling;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.casefile.Verdict;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.Notice;
import id.netral.notification.lifecycle.NoticeCommand;
import id.netral.notification.lifecycle.NoticeCommand.BeginAttempt;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeCommand.OpenNotice;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Patience;
import id.netral.notification.lifecycle.Progress.Attempting;
import id.netral.notification.lifecycle.Wish;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where commands about notices are carried out. */
@Component
public class NoticeDesk {

  private static final Actor POST = new Actor("post", "post", null);

  private final CaseFiles<Notices, NoticeEvent> files;
  private final Patience patience;
  private final InstantSource clock;

  NoticeDesk(CaseFiles<Notices, NoticeEvent> files, Patience patience, InstantSource clock) {
    this.files = files;
    this.patience = patience;
    this.clock = clock;
  }

  /** A mail that may be sent now, by who was told so and nobody else. */
  public record Begun(NoticeId notice, int ordinal, Wish wish) {}

  /**
   * Of all processes that ask, one gets a notice and may send it. Empty when none is due: another
   * process has it in hand, or it was cancelled.
   */
  public Optional<Begun> beginNext(String file) {
    var now = clock.instant();
    var next = new AtomicReference<@Nullable NoticeId>(); // the last one that was decided on
    var handled =
        files.handle(
            file,
            act(POST, now),
            state -> {
              next.set(state.firstDue(now).orElse(null));
              return next.get() == null
                  ? Verdict.accept()
                  : Verdicts.of(state, new BeginAttempt(next.get(), now, patience));
            });
    return Optional.ofNullable(next.get()).flatMap(notice -> begun(handled, notice));
  }

  private static Optional<Begun> begun(Handled<Notices> handled, NoticeId notice) {
    return handled instanceof Handled.Done<Notices>(var state, _, _)
            && state.find(notice).orElseThrow()
                instanceof Notice(var wish, _, Attempting(var ordinal, _), _, _)
        ? Optional.of(new Begun(notice, ordinal, wish))
        : Optional.empty();
  }

  /** Says whether another one of this file is due. */
  public boolean end(String file, NoticeId notice, int ordinal, Outcome outcome) {
    var now = clock.instant();
    var command = new EndAttempt(notice, ordinal, outcome, now, patience);
    return handle(file, POST, command, now).state().firstDue(now).isPresent();
  }

  public Handled<Notices> open(String file, NoticeId notice, Actor reader) {
    var now = clock.instant();
    return handle(file, reader, new OpenNotice(notice, reader.id(), now), now);
  }

  private Handled<Notices> handle(String file, Actor by, NoticeCommand command, Instant now) {
    return files.handle(file, act(by, now), state -> Verdicts.of(state, command));
  }

  /** Each step has an id of its own: two beginnings are never one. */
  private static Act act(Actor by, Instant now) {
    return Act.now(UUID.randomUUID().toString(), by, now);
  }
}
