package id.netral.notification.handling;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeCommand;
import id.netral.notification.lifecycle.NoticeCommand.BeginAttempt;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeCommand.OpenNotice;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Patience;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
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

  /** Of all processes that ask, one gets it done and may send. */
  public Handled<Notices> begin(String file, NoticeId notice) {
    var now = clock.instant();
    return handle(file, POST, new BeginAttempt(notice, now, patience), now);
  }

  public Handled<Notices> end(String file, NoticeId notice, int ordinal, Outcome outcome) {
    var now = clock.instant();
    return handle(file, POST, new EndAttempt(notice, ordinal, outcome, now, patience), now);
  }

  public Handled<Notices> open(String file, NoticeId notice, Actor reader) {
    var now = clock.instant();
    return handle(file, reader, new OpenNotice(notice, reader.id(), now), now);
  }

  /** Each step has an id of its own: two beginnings are never one. */
  private Handled<Notices> handle(String file, Actor by, NoticeCommand command, Instant now) {
    var act = Act.now(UUID.randomUUID().toString(), by, now);
    return files.handle(file, act, state -> Verdicts.of(state, command));
  }
}
