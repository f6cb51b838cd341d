package id.netral.notification.handling;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.casefile.Verdict;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeCommand;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeCommand.OpenNotice;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Patience;
import id.netral.notification.lifecycle.Wish;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    return carryOn(file, null, clock.instant());
  }

  /** In one write: how a mail ended, and that the next one begins. */
  public Optional<Begun> endAndBeginNext(
      String file, NoticeId notice, int ordinal, Outcome outcome) {
    var now = clock.instant();
    return carryOn(file, new EndAttempt(notice, ordinal, outcome, now, patience), now);
  }

  private Optional<Begun> carryOn(String file, @Nullable EndAttempt end, Instant now) {
    var events = new ArrayList<NoticeEvent>(); // those of the last try
    var handled =
        files.handle(
            file,
            act(POST, now),
            state -> {
              events.clear();
              events.addAll(state.carryOn(end, now, patience));
              return new Verdict.Accept<>(List.copyOf(events));
            });
    return events.stream()
        .filter(AttemptBegun.class::isInstance)
        .map(AttemptBegun.class::cast)
        .findFirst()
        .map(begun -> new Begun(begun.notice(), begun.ordinal(), wish(handled, begun)));
  }

  private static Wish wish(Handled<Notices> handled, AttemptBegun begun) {
    return handled.state().find(begun.notice()).orElseThrow().wish();
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
