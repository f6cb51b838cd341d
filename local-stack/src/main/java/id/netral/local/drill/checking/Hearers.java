package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.ALTERED;
import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.OUT_OF_ORDER;
import static id.netral.local.drill.checking.Fault.Kind.UNSIGNED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** What the hearers' files hold against what stands in the topics. */
final class Hearers {

  private static final String SWITCHED_OFF = "notification";

  private final Map<Way, TreeMap<Long, Told>> ways;
  private final Clocks real;
  private final Signatures signatures;
  private final List<Fault> faults = new ArrayList<>();
  private Duration longest = Duration.ZERO;
  private Duration longestAwake = Duration.ZERO;

  /**
   * @param ways what was told, by number
   * @param real turns an agency's time into the machine's
   */
  Hearers(
      Observed observed, Map<Way, TreeMap<Long, Told>> ways, Signatures signatures, Clocks real) {
    this.ways = ways;
    this.real = real;
    this.signatures = signatures;
    var heard = new LinkedHashMap<Way, List<Kept.Heard>>();
    for (var file : observed.files()) {
      for (var one : file.heard()) {
        heard.computeIfAbsent(new Way(one.from(), file.where()), _ -> new ArrayList<>()).add(one);
      }
    }
    ways.forEach((way, told) -> compare(way, told, heard.getOrDefault(way, List.of())));
    heard.forEach(this::neverTold);
    observed.files().forEach(this::pointers);
  }

  List<Fault> faults() {
    return faults;
  }

  Duration longest() {
    return longest;
  }

  /** Among those whose agencies were there all the time. */
  Duration longestAwake() {
    return longestAwake;
  }

  private void compare(Way way, TreeMap<Long, Told> told, List<Kept.Heard> heard) {
    var numbers = new HashSet<Long>();
    long highest = 0;
    for (int i = 0; i < heard.size(); i++) {
      var one = heard.get(i);
      if (i > 0 && one.isOfOneWriteWith(heard.get(i - 1))) {
        continue;
      }
      if (!numbers.add(one.n())) {
        faults.add(Fault.of(DOUBLED, "%s: number %d was taken in twice", way, one.n()));
      } else if (one.n() < highest) {
        faults.add(
            Fault.of(OUT_OF_ORDER, "%s: number %d was taken in after %d", way, one.n(), highest));
      }
      highest = Math.max(highest, one.n());
      var said = told.get(one.n());
      if (said != null) {
        same(way, said, one);
      }
    }
    for (long n = 1; n <= Math.max(highest, told.lastKey()); n++) {
      if (!numbers.contains(n)) {
        faults.add(Fault.of(LOST, "%s: number %d was never taken in", way, n));
      }
    }
  }

  private void same(Way way, Told said, Kept.Heard heard) {
    if (!said.hash().equals(heard.cause().getString("hash"))) {
      faults.add(Fault.of(ALTERED, "%s: number %d was taken in with other content", way, said.n()));
    }
    if (!signatures.isSigned(said.sender(), said.payload(), heard.cause().get("signature", ""))) {
      faults.add(Fault.of(UNSIGNED, "%s: number %d is kept without its signature", way, said.n()));
    }
    var taken =
        Duration.between(
            real.real(said.sender(), said.at()),
            real.real(agency(way.to()), heard.entry().getDate("at").toInstant()));
    longest = longer(taken, longest);
    if (!way.touches(SWITCHED_OFF)) {
      longestAwake = longer(taken, longestAwake);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void neverTold(Way way, List<Kept.Heard> heard) {
    // Between files of one agency nothing stands in a topic.
    if (agency(way.from()).equals(agency(way.to()))) {
      return;
    }
    var told = ways.getOrDefault(way, new TreeMap<>());
    for (var one : heard) {
      if (!told.containsKey(one.n())) {
        faults.add(
            Fault.of(ALTERED, "%s: number %d was taken in, but stands in no topic", way, one.n()));
      }
    }
  }

  private void pointers(Kept file) {
    var last = new LinkedHashMap<String, Kept.Heard>();
    file.heard().forEach(h -> last.put(h.from(), h));
    for (var says : file.document().getList("heard", Document.class, List.of())) {
      var entry = last.remove(says.getString("from"));
      if (entry == null
          || entry.n() != Kept.number(says.get("n"))
          || !says.get("hash", "").equals(entry.cause().getString("hash"))) {
        faults.add(
            Fault.of(
                ALTERED,
                "%s: what it says to have heard of %s has no entry",
                file.where(),
                says.getString("from")));
      }
    }
    last.keySet()
        .forEach(
            from ->
                faults.add(
                    Fault.of(ALTERED, "%s: does not say how far it heard %s", file.where(), from)));
  }

  private static String agency(String file) {
    return file.substring(0, file.indexOf('/'));
  }
}
