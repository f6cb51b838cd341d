package id.netral.casefile.verify;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param where agency and file
 * @param what that holds, in plain words
 * @param faults why it does not hold; empty when it does
 */
record Check(String where, String what, List<String> faults) {

  Check {
    faults = faults.stream().distinct().toList();
  }

  boolean holds() {
    return faults.isEmpty();
  }

  String line() {
    return holds()
        ? "ok     " + where + ": " + what
        : "FAULT  " + where + ": not so that " + what + ": " + String.join("; ", faults);
  }
}
