package id.netral.casefile.comparing;

import static java.util.stream.Collectors.groupingBy;

import id.netral.casefile.Announcement;
import id.netral.casefile.comparing.Question.UpTo;
import id.netral.casefile.sending.Relay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One walk over what the own files told others, held against what these say they have heard. */
final class Comparison {

  private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

  /**
   * What came of it.
   *
   * @param silent topics whose hearer did not answer
   * @param unknown topics whose hearer can't be asked
   * @param lost whether a hearer knows more, or other, than this service does
   * @param behind whether a hearer was newly found behind
   */
  record Outcome(Set<String> silent, Set<String> unknown, boolean lost, boolean behind) {}

  private final OwnFiles own;
  private final Asking asking;
  private final Relay relay;
  private final Differences differences;
  private final InstantSource clock;
  private final Duration allowed;
  private final Duration patience;
  private boolean lost;
  private boolean behind;

  /**
   * @param allowed how long a hearer may take
   * @param patience how long what was handed over again is given before it is once more
   */
  Comparison(
      OwnFiles own,
      Asking asking,
      Relay relay,
      Differences differences,
      InstantSource clock,
      Duration allowed,
      Duration patience) {
    this.own = own;
    this.asking = asking;
    this.relay = relay;
    this.differences = differences;
    this.clock = clock;
    this.allowed = allowed;
    this.patience = patience;
  }

  /**
   * Compares what changed since then, and what differed before.
   *
   * @param sends all topics of this service
   */
  Outcome ofChanged(List<String> sends, Instant since) {
    asking.expect(sends);
    own.changed(since, clock.instant(), differences.files(), this::page);
    return outcome();
  }

  /**
   * Compares everything, also what only the hearers know of.
   *
   * @param sends all topics of this service
   */
  Outcome ofEverything(List<String> sends) {
    var begun = clock.instant();
    own.all(this::page);
    asking.all(sends, this::unheardOf);
    if (asking.silent().isEmpty()) {
      differences.goneSince(begun, clock.instant());
    }
    return outcome();
  }

  private Outcome outcome() {
    return new Outcome(asking.silent(), asking.unknown(), lost, behind);
  }

  private void page(List<Told> page) {
    var byTopic = page.stream().collect(groupingBy(Told::topic));
    byTopic.forEach(
        (topic, told) -> {
          for (int i = 0; i < told.size(); i += Question.MOST) {
            compare(topic, told.subList(i, Math.min(told.size(), i + Question.MOST)));
          }
        });
  }

  private void compare(String topic, List<Told> told) {
    var answers = asking.ask(topic, told.stream().map(Told::pair).toList());
    var known = differences.files();
    for (int i = 0; i < Math.min(told.size(), answers.size()); i++) {
      judge(told.get(i), answers.get(i), known.contains(told.get(i).file()));
    }
  }

  private void judge(Told told, UpTo heard, boolean differed) {
    if (heard.n() < told.last() && agrees(told, heard)) {
      if (told.missedSince(heard.n(), clock.instant().minus(allowed))) {
        behind(told, heard);
      }
    } else if (heard.n() == told.last() && agrees(told, heard)) {
      if (differed) {
        differences.gone(told.topic(), told.file(), told.to(), clock.instant());
      }
    } else {
      // The own file may have moved between reading it and asking.
      own.again(told).ifPresentOrElse(now -> ahead(now, heard), () -> ahead(told, heard));
    }
  }

  private boolean agrees(Told told, UpTo heard) {
    return heard.n() == 0
        || told.outbox()
            .hash(told.file(), told.topic(), told.to(), heard.n())
            .map(heard.hash()::equals)
            .orElse(true); // its text was erased: nothing is left to compare
  }

  private void ahead(Told told, UpTo heard) {
    if (heard.n() > told.last()) {
      found(told.topic(), heard, Difference.Kind.AHEAD, told.last());
    } else if (!agrees(told, heard)) {
      found(told.topic(), heard, Difference.Kind.OTHER, told.last());
    }
  }

  private void found(String topic, UpTo heard, Difference.Kind kind, long announced) {
    lost = true;
    LOG.error(
        "{}: {} to {} announced {}, heard {}",
        kind,
        heard.from(),
        heard.to(),
        announced,
        heard.n());
    differences.found(topic, heard.from(), heard.to(), kind, announced, heard.n(), clock.instant());
  }

  private void behind(Told told, UpTo heard) {
    var now = clock.instant();
    var times =
        differences.found(
            told.topic(),
            told.file(),
            told.to(),
            Difference.Kind.BEHIND,
            told.last(),
            heard.n(),
            now);
    behind |= times == 1;
    var before = differences.handedAgain(told.topic(), told.file(), told.to());
    if (before == null || !before.plus(patience).isAfter(now)) {
      handOverAgain(told, heard, now);
    }
  }

  private void handOverAgain(Told told, UpTo heard, Instant now) {
    try {
      var handed = relay.again(told.outbox(), told.file(), told.topic(), told.to(), heard.n());
      LOG.warn("{} of {} were handed over again to {}", handed, told.file(), told.to());
      if (handed > 0) {
        differences.handedAgain(told.topic(), told.file(), told.to(), now);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while handing over again", e);
    }
  }

  /** What a hearer took in from files that are not here any more, or never told it so. */
  private void unheardOf(String topic, List<UpTo> page) {
    var pairs = new HashSet<Question.Pair>();
    own.of(new ArrayList<>(page.stream().map(UpTo::from).toList())).stream()
        .filter(told -> !told.topic().equals(Announcement.INSIDE))
        .forEach(told -> pairs.add(told.pair()));
    for (var heard : page) {
      if (!pairs.contains(new Question.Pair(heard.from(), heard.to()))) {
        found(topic, heard, Difference.Kind.AHEAD, 0);
      }
    }
  }
}
