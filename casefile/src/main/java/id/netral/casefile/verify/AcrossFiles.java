package id.netral.casefile.verify;

import id.netral.casefile.verify.Exported.Announced;
import id.netral.casefile.verify.Exported.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a hearer holds, against what the sender's file says it told. */
final class AcrossFiles {

  private final List<Exported> files;

  AcrossFiles(List<Exported> files) {
    this.files = files;
  }

  /** One check per pair of files of which both are given. */
  List<Check> checks() {
    var checks = new ArrayList<Check>();
    for (var hearer : files) {
      hearer.heard().stream()
          .map(Heard::from)
          .distinct()
          .forEach(from -> pair(from, hearer).ifPresent(checks::add));
    }
    return checks;
  }

  private java.util.Optional<Check> pair(String from, Exported hearer) {
    var told = files.stream().filter(f -> f.where().equals(from)).toList();
    if (told.isEmpty()) {
      return java.util.Optional.empty();
    }
    var announced =
        told.stream()
            .flatMap(f -> f.announced().stream())
            .filter(a -> a.to().equals(hearer.stored().file()))
            .toList();
    var heard = hearer.heard().stream().filter(h -> h.from().equals(from)).toList();
    var faults =
        Stream.concat(
                heard.stream().flatMap(h -> faults(h, announced).stream()),
                missing(heard, announced).stream())
            .toList();
    var last = heard.stream().mapToLong(Heard::n).max().orElse(0);
    return java.util.Optional.of(
        new Check(
            hearer.where(), "all up to number " + last + " is what " + from + " told it", faults));
  }

  private static List<String> faults(Heard heard, List<Announced> announced) {
    var ofNumber = announced.stream().filter(a -> a.n() == heard.n()).toList();
    if (ofNumber.isEmpty()) {
      return List.of("the sender's file has no number " + heard.n());
    }
    return ofNumber.stream().anyMatch(a -> isSame(heard, a))
        ? List.of()
        : List.of("number " + heard.n() + " is not what stands in the sender's file");
  }

  private static boolean isSame(Heard heard, Announced announced) {
    var signed = heard.signed();
    return signed.path("entry").asString("").equals(announced.entry().getString("hash"))
        && signed.path("type").asString("").equals(announced.type())
        && signed.path("on").asLong(0) == announced.entry().getDate("on").getTime();
  }

  private static List<String> missing(List<Heard> heard, List<Announced> announced) {
    var last = heard.stream().mapToLong(Heard::n).max().orElse(0);
    return announced.stream()
        .mapToLong(Announced::n)
        .distinct()
        .filter(n -> n < last && heard.stream().noneMatch(h -> h.n() == n))
        .mapToObj(n -> "number " + n + " was told and is not in the hearer's file")
        .toList();
  }
}
