package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.ALTERED;
import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.WAITING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** The registers against the files whose entries bear their numbers. */
final class Numbers {

  /** Which entry of a file bears a number of a register whose name begins so, and where in it. */
  private record Bearing(String register, String type, String field) {}

  private static final List<Bearing> BEARINGS =
      List.of(
          new Bearing("registration-", "case-registered.v1", "number"),
          new Bearing("letters-", "recommendation-issued.v1", "letter"));

  private final List<Fault> faults = new ArrayList<>();

  Numbers(Observed observed) {
    observed.registers().forEach(this::given);
    for (var bearing : BEARINGS) {
      compare(bearing, observed);
    }
  }

  List<Fault> faults() {
    return faults;
  }

  private void given(Register register) {
    var numbers = new HashSet<Long>();
    var files = new HashSet<String>();
    for (var line : register.lines()) {
      if (!numbers.add(line.n())) {
        faults.add(Fault.of(DOUBLED, "%s: number %d was given twice", register.name(), line.n()));
      }
      if (!line.isStruck() && !files.add(line.file())) {
        faults.add(Fault.of(DOUBLED, "%s: file %s has two numbers", register.name(), line.file()));
      }
    }
    gaps(register, numbers);
    register
        .waiting()
        .forEach(
            line ->
                faults.add(
                    Fault.of(
                        WAITING,
                        "%s: number %d is not settled",
                        register.name(),
                        Kept.number(line.get("n")))));
  }

  private void gaps(Register register, Set<Long> numbers) {
    var highest = numbers.stream().mapToLong(n -> n).max().orElse(0);
    for (long n = 1; n <= Math.max(highest, register.last()); n++) {
      if (!numbers.contains(n)) {
        faults.add(Fault.of(LOST, "%s: number %d was given to nobody", register.name(), n));
      }
    }
    if (highest > register.last()) {
      faults.add(
          Fault.of(
              ALTERED,
              "%s: says its last number is %d and gave %d",
              register.name(),
              register.last(),
              highest));
    }
  }

  private void compare(Bearing bearing, Observed observed) {
    var given = given(bearing, observed);
    var borne = borne(bearing, observed);
    var all = new HashSet<>(given.keySet());
    all.addAll(borne.keySet());
    for (var where : all) {
      var registered = given.getOrDefault(where, List.of());
      var inFile = borne.getOrDefault(where, List.of());
      if (!registered.equals(inFile)) {
        faults.add(
            Fault.of(
                ALTERED,
                "%s: it bears %s as its %s, the register gave it %s",
                where,
                said(inFile),
                bearing.field,
                said(registered)));
      }
    }
  }

  /** Each file with the numbers that it has by the registers. */
  private static Map<String, List<Long>> given(Bearing bearing, Observed observed) {
    var given = new HashMap<String, List<Long>>();
    for (var register : observed.registers()) {
      if (register.name().startsWith(bearing.register)) {
        register.lines().stream()
            .filter(line -> !line.isStruck())
            .forEach(line -> add(given, register.agency() + "/" + line.file(), line.n()));
      }
    }
    return given;
  }

  /** Each file with the numbers that its own entries bear. */
  private static Map<String, List<Long>> borne(Bearing bearing, Observed observed) {
    var borne = new HashMap<String, List<Long>>();
    for (var file : observed.files()) {
      file.history().stream()
          .filter(entry -> bearing.type.equals(entry.getString("type")))
          .forEach(entry -> add(borne, file.where(), number(bearing, entry)));
    }
    return borne;
  }

  private static void add(Map<String, List<Long>> numbers, String where, long n) {
    numbers.computeIfAbsent(where, _ -> new ArrayList<>()).add(n);
  }

  /** An office words its numbers as it likes, but begins with the register's. */
  private static long number(Bearing bearing, Document entry) {
    var body = Canonical.JSON.readTree(entry.getString("body"));
    var worded = body.path(bearing.field).asString("");
    var digits = worded.replaceFirst("\\D.*$", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private static String said(List<Long> numbers) {
    return numbers.isEmpty()
        ? "none"
        : numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(" and "));
  }
}
