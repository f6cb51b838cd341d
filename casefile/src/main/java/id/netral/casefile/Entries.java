package id.netral.casefile;

import id.netral.casefile.Reading.Known;
import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Makes the entries of a history, each with what it announces, chained to what stands there. */
final class Entries<S, E> {

  private static final int MAX_ANNOUNCEMENT = 256 * 1024;

  private final FileKind<S, E> kind;
  private final Codec<E> codec;
  private final Contracts contracts;

  Entries(FileKind<S, E> kind, Codec<E> codec, Contracts contracts) {
    this.kind = kind;
    this.codec = codec;
    this.contracts = contracts;
  }

  List<Document> of(Known<S, E> known, Codec.Frame frame, List<E> events) {
    var stored = known.stored();
    var made = new ArrayList<Document>();
    var next = known.state();
    var draft = new Numbering(stored);
    for (var event : events) {
      var n = stored.version() + made.size() + 1;
      var entry = codec.event(stored.file(), n, frame, event);
      var before = next;
      next = kind.evolve(before, event);
      var announces = new ArrayList<Document>();
      for (var what : kind.announcements(before, event, next)) {
        publishable(what);
        var number = draft.next(what.topic(), what.to());
        announces.add(codec.announce(stored.file(), n, announces.size(), what, number));
      }
      made.add(chained(entry.append("announces", announces), stored, made));
    }
    return made;
  }

  /** What no hearer could read is refused here, before anything is written. */
  private void publishable(Announcement what) {
    if (what.topic().equals(Announcement.INSIDE)) {
      return;
    }
    var data = Json.canonical(Json.tree(what.data()));
    if (data.length() > MAX_ANNOUNCEMENT) {
      throw new IllegalArgumentException(what.type() + " is over 256 kB");
    }
    var faults = contracts.faults(what.topic(), what.type(), data);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(what.type() + " is not as published: " + faults);
    }
  }

  List<Document> takenIn(Known<S, E> known, Codec.Frame frame, String why) {
    var stored = known.stored();
    var entry = codec.takenIn(stored.file(), stored.version() + 1, frame, why);
    return List.of(chained(entry.append("announces", List.of()), stored, List.of()));
  }

  private static Document chained(Document entry, Stored stored, List<Document> made) {
    var prev = made.isEmpty() ? stored.lastHash() : made.getLast().getString("hash");
    entry.append("prev", prev);
    return entry.append("hash", Chain.hash(entry));
  }
}
