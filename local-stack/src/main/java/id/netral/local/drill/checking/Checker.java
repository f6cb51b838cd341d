package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.WAITING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Says whether a stack holds every case once and every announcement once and in order. */
public final class Checker {

  private final int expected;
  private final Clocks real;
  private final Signatures signatures = new Signatures();

  /**
   * @param expected how many cases were carried to the government
   * @param real turns an agency's time into the machine's, for the longest hand-over
   */
  public Checker(int expected, Clocks real) {
    this.expected = expected;
    this.real = real;
  }

  public Found check(Observed observed) {
    var faults = new ArrayList<Fault>();
    cases(observed, faults);
    observed.files().forEach(file -> faults.addAll(Histories.faults(file)));
    signatures.trust(observed.keys());
    var senders = new Senders(observed, signatures);
    faults.addAll(senders.faults());
    var hearers = new Hearers(observed, senders.ways(), signatures, real);
    faults.addAll(hearers.faults());
    observed
        .parked()
        .forEach(
            (agency, ids) ->
                ids.forEach(id -> faults.add(Fault.of(WAITING, "%s: parked %s", agency, id))));
    faults.addAll(new Mails(observed).faults());
    faults.addAll(new Numbers(observed).faults());
    return new Found(
        faults,
        observed.of("investigation").size(),
        senders.ways().values().stream().mapToInt(way -> way.size()).sum(),
        senders.repeats(),
        new HashSet<>(observed.mails()).size(),
        hearers.longest(),
        hearers.longestAwake());
  }

  private void cases(Observed observed, List<Fault> faults) {
    var reported = ids(observed, "reports");
    var atBawaslu = ids(observed, "investigation");
    var proceedings = ids(observed, "sanction");
    var told = new HashSet<>(ids(observed, "notification"));
    count("reports", reported, faults);
    count("investigation", atBawaslu, faults);
    count("sanction", proceedings, faults);
    reported.stream()
        .filter(id -> !atBawaslu.contains(id))
        .forEach(id -> faults.add(Fault.of(LOST, "report %s has no file at Bawaslu", id)));
    atBawaslu.stream()
        .filter(id -> !proceedings.contains(id + "-1"))
        .forEach(id -> faults.add(Fault.of(LOST, "case %s has no proceeding", id)));
    reported.stream()
        .filter(id -> !told.contains("reports-" + id))
        .forEach(id -> faults.add(Fault.of(LOST, "notification has nothing of report %s", id)));
  }

  private void count(String agency, List<String> ids, List<Fault> faults) {
    if (ids.size() != expected) {
      faults.add(
          Fault.of(
              ids.size() < expected ? LOST : DOUBLED,
              "%s has %d files of %d cases",
              agency,
              ids.size(),
              expected));
    }
    if (new HashSet<>(ids).size() < ids.size()) {
      faults.add(Fault.of(DOUBLED, "%s has a file twice", agency));
    }
  }

  private static List<String> ids(Observed observed, String agency) {
    return observed.of(agency).stream().map(Kept::id).collect(Collectors.toList());
  }
}
