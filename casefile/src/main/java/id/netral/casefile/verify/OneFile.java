package id.netral.casefile.verify;

import static java.util.stream.Collectors.groupingBy;

import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Stored;
import id.netral.casefile.verify.Exported.Announced;
import id.netral.casefile.verify.Exported.Heard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one file promises by itself. */
final class OneFile {

  private final Exported file;
  private final PublicKeys keys;

  OneFile(Exported file, PublicKeys keys) {
    this.file = file;
    this.keys = keys;
  }

  List<Check> checks() {
    return List.of(chain(), announced(), heard(), signed());
  }

  private Check chain() {
    var stored = file.stored();
    var faults = new ArrayList<>(Chain.faults(stored.history()));
    if (stored.version() != stored.history().size()) {
      faults.add(
          "the file says "
              + stored.version()
              + " entries, but "
              + stored.history().size()
              + " are there");
    }
    var entries = stored.history().size();
    return new Check(file.where(), entries + " entries are chained and unaltered", faults);
  }

  private Check announced() {
    Map<List<String>, List<Announced>> pairs =
        file.announced().stream()
            .collect(
                groupingBy(
                    a -> List.of(a.topic(), a.to()),
                    LinkedHashMap::new,
                    java.util.stream.Collectors.toList()));
    var faults = new ArrayList<String>();
    pairs.forEach(
        (pair, all) -> {
          for (int i = 0; i < all.size(); i++) {
            if (all.get(i).n() != i + 1) {
              faults.add(
                  "announcement %d to %s on %s bears number %d"
                      .formatted(i + 1, pair.get(1), pair.get(0), all.get(i).n()));
            }
          }
        });
    return new Check(
        file.where(), file.announced().size() + " announcements are numbered without gaps", faults);
  }

  private Check heard() {
    var faults = new ArrayList<String>();
    Map<String, Heard> last = new LinkedHashMap<>();
    for (var heard : file.heard()) {
      var before = last.put(heard.from(), heard);
      var due = before == null ? 1 : before.n() + 1;
      if (heard.n() != due) {
        faults.add("number " + due + " of " + heard.from() + " is missing before " + heard.n());
      }
    }
    for (var kept : file.stored().heard()) {
      var known = last.remove(kept.getString("from"));
      if (known == null
          || known.n() != Stored.number(kept.get("n"))
          || !known.hash().equals(kept.getString("hash"))) {
        faults.add("what it says to have heard of " + kept.getString("from") + " has no entry");
      }
    }
    last.keySet().forEach(from -> faults.add("it does not say how far it has heard " + from));
    return new Check(
        file.where(), file.heard().size() + " announcements were heard in order", faults);
  }

  private Check signed() {
    var faults = new ArrayList<String>();
    for (var heard : file.heard()) {
      var name = "number " + heard.n() + " of " + heard.from();
      if (!keys.has(heard.sender())) {
        faults.add("there is no public key of " + heard.sender());
      } else if (!keys.signed(heard.sender(), heard.payload(), heard.signature())) {
        faults.add(name + " is not signed by " + heard.sender());
      } else if (!isAbout(heard)) {
        faults.add(name + " was signed for something else");
      }
    }
    return new Check(
        file.where(), file.heard().size() + " announcements heard bear their signature", faults);
  }

  private boolean isAbout(Heard heard) {
    var signed = heard.signed();
    return signed.path("sender").asString("").equals(heard.sender())
        && signed.path("from").asString("").equals(heard.file())
        && signed.path("to").asString("").equals(file.stored().file())
        && signed.path("n").asLong(0) == heard.n()
        && Chain.sha256(heard.payload().getBytes(StandardCharsets.UTF_8)).equals(heard.hash());
  }
}
