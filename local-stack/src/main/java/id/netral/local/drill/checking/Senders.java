package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.ALTERED;
import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.OUT_OF_ORDER;
import static id.netral.local.drill.checking.Fault.Kind.UNSIGNED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The topics against the histories of those who wrote into them. */
final class Senders {

  private final Map<Way, TreeMap<Long, Told>> ways = new LinkedHashMap<>();
  private final Map<String, Told> named = new LinkedHashMap<>();
  private final Set<String> written = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private int repeats;

  Senders(Observed observed, Signatures signatures) {
    for (var told : observed.told()) {
      stands(told, signatures);
    }
    observed.files().forEach(this::announced);
    named.keySet().removeAll(written);
    named
        .values()
        .forEach(
            t ->
                faults.add(
                    Fault.of(
                        ALTERED,
                        "%s: number %d stands in %s, but not in the sender's file",
                        t.way(),
                        t.n(),
                        t.topic())));
  }

  /** Each pair of files with what was told, once, by number. */
  Map<Way, TreeMap<Long, Told>> ways() {
    return ways;
  }

  List<Fault> faults() {
    return faults;
  }

  int repeats() {
    return repeats;
  }

  private void stands(Told told, Signatures signatures) {
    var way = ways.computeIfAbsent(told.way(), _ -> new TreeMap<>());
    var before = way.get(told.n());
    if (!signatures.isSigned(told.sender(), told.payload(), told.signature())) {
      faults.add(
          Fault.of(UNSIGNED, "%s: number %d is not signed by its sender", told.way(), told.n()));
    }
    if (before == null) {
      if (!way.isEmpty() && way.lastKey() > told.n()) {
        faults.add(
            Fault.of(
                OUT_OF_ORDER,
                "%s: number %d stands in %s after number %d",
                told.way(),
                told.n(),
                told.topic(),
                way.lastKey()));
      }
      way.put(told.n(), told);
      named.put(name(told.sender(), told.from(), told.to(), told.n()), told);
    } else if (before.hash().equals(told.hash())) {
      repeats++;
    } else {
      faults.add(
          Fault.of(DOUBLED, "%s: number %d was told with two contents", told.way(), told.n()));
    }
  }

  private void announced(Kept file) {
    var last = new HashMap<String, Long>();
    for (var one : file.announced()) {
      var to = one.to().getString("file");
      var due = last.merge(one.what().getString("topic") + " " + to, 1L, Long::sum);
      if (one.n() != due) {
        faults.add(
            Fault.of(
                one.n() < due ? DOUBLED : LOST,
                "%s: its announcement %d to %s bears number %d",
                file.where(),
                due,
                to,
                one.n()));
      }
      if (!one.isInside()) {
        handedOver(file, one);
      }
    }
  }

  private void handedOver(Kept file, Kept.Announced one) {
    var to = one.to().getString("file");
    var name = name(file.agency(), file.id(), to, one.n());
    written.add(name);
    var told = named.get(name);
    if (told == null) {
      faults.add(
          Fault.of(LOST, "%s: number %d to %s stands in no topic", file.where(), one.n(), to));
    } else if (!told.entry().equals(one.entry().getString("hash"))
        || !told.type().equals(one.what().getString("type"))) {
      faults.add(
          Fault.of(
              ALTERED,
              "%s: number %d is not what stands in the sender's file",
              told.way(),
              one.n()));
    }
  }

  private static String name(String sender, String from, String to, long n) {
    return sender + "/" + from + "/" + to + "/" + n;
  }
}
