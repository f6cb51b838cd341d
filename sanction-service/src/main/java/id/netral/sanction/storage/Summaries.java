package id.netral.sanction.storage;

import id.netral.sanction.lifecycle.Clock;
import id.netral.sanction.lifecycle.Matter.FollowUp;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.Stage;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.law.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What queues and desks need of a proceeding; days as ISO text, so that they sort as they read. */
final class Summaries {

  private static final String NEVER = "9999-12-31";

  private Summaries() {}

  static Map<String, @Nullable Object> of(Opened state) {
    var matter = state.matter();
    var recommendation = matter.recommendation();
    var summary = new LinkedHashMap<String, @Nullable Object>();
    summary.put("government", recommendation.government());
    summary.put("stage", Stage.of(state).name());
    summary.put("name", recommendation.person().name());
    summary.put("post", recommendation.person().post());
    summary.put("unit", recommendation.person().unit());
    summary.put("level", level(state));
    summary.put("receivedOn", matter.receivedOn().toString());
    summary.put("actOn", recommendation.actOn().toString());
    summary.put("missed", matter.followUp() instanceof FollowUp.Missed);
    summary.put("awaiting", matter.awaited().size());
    clock(state, summary);
    if (state instanceof Identified identified) {
      person(identified, summary);
    }
    if (state instanceof Sanctioned sanctioned) {
      summary.put("kind", sanctioned.sanction().proposal().kind());
    }
    return summary;
  }

  private static void clock(Opened state, Map<String, @Nullable Object> summary) {
    var clock = Clock.thatMatters(state);
    clock.ifPresent(
        running -> {
          summary.put("rule", running.rule());
          summary.put("due", running.due().toString());
        });
    summary.put("order", clock.map(running -> running.due().toString()).orElse(NEVER));
  }

  private static void person(Identified state, Map<String, @Nullable Object> summary) {
    var official = state.official();
    summary.put("name", official.name());
    summary.put("post", official.title());
    summary.put("unit", official.unit());
    summary.put("nip", official.nip());
    summary.put(
        "seats",
        Stream.concat(
                Stream.of(official.superior()), state.inquiry().team().stream().map(Member::name))
            .distinct()
            .toList());
  }

  /** The heaviest level that Bawaslu names; empty where the articles fix none. */
  private static @Nullable String level(Opened state) {
    return state.matter().recommendation().offences().stream()
        .map(offence -> offence.level())
        .filter(Objects::nonNull)
        .max(Level::compareTo)
        .map(Level::name)
        .orElse(null);
  }
}
