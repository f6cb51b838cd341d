package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.ALTERED;
import static id.netral.local.drill.checking.Fault.Kind.WAITING;

import java.util.ArrayList;
import java.util.List;

/** What every file has to hold by itself. */
final class Histories {

  private Histories() {}

  static List<Fault> faults(Kept file) {
    var faults = new ArrayList<Fault>();
    chain(file, faults);
    version(file, faults);
    pointers(file, faults);
    return faults;
  }

  private static void chain(Kept file, List<Fault> faults) {
    var before = "0".repeat(64);
    int due = 0;
    for (var entry : file.history()) {
      due++;
      if (Kept.number(entry.get("n")) != due) {
        faults.add(
            Fault.of(
                ALTERED,
                "%s: entry %d bears number %d",
                file.where(),
                due,
                Kept.number(entry.get("n"))));
      }
      if (!before.equals(entry.getString("prev"))) {
        faults.add(
            Fault.of(ALTERED, "%s: entry %d does not follow the one before", file.where(), due));
      }
      before = entry.getString("hash");
      if (!Canonical.hash(entry).equals(before)) {
        faults.add(Fault.of(ALTERED, "%s: entry %d was edited", file.where(), due));
      }
    }
  }

  private static void version(Kept file, List<Fault> faults) {
    var version = Kept.number(file.document().get("version"));
    if (version != file.history().size()) {
      faults.add(
          Fault.of(
              ALTERED,
              "%s: says version %d and has %d entries",
              file.where(),
              version,
              file.history().size()));
    }
  }

  private static void pointers(Kept file, List<Fault> faults) {
    if (file.document().get("pendingSince") != null) {
      faults.add(Fault.of(WAITING, "%s: something waits to be handed over", file.where()));
    }
    var relayed = Kept.number(file.document().get("relayed"));
    var last =
        file.announced().stream().mapToLong(a -> Kept.number(a.entry().get("n"))).max().orElse(0);
    if (relayed < last) {
      faults.add(
          Fault.of(
              WAITING,
              "%s: handed over up to entry %d, but entry %d announces",
              file.where(),
              relayed,
              last));
    }
  }
}
