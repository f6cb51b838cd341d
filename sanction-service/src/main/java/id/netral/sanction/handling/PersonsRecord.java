package id.netral.sanction.handling;

import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Stage;
import id.netral.sanction.lifecycle.file.Official.EarlierSanction;
import id.netral.sanction.lifecycle.law.Circumstances;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.storage.Proceedings;
import id.netral.sanction.storage.Proceedings.Other;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What counts about a person besides the act (H-39, H-40): what the personnel records say, and what
 * other proceedings here have decided. Those are all for neutrality, so of the same nature.
 */
@Component
public final class PersonsRecord {

  private final Proceedings proceedings;

  PersonsRecord(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  public Circumstances of(Proceeding state) {
    if (!(state instanceof Identified identified)) {
      return new Circumstances(Post.EXECUTOR, List.of(), false);
    }
    var official = identified.official();
    var others = others(identified);
    var here = others.stream().flatMap(other -> Stream.ofNullable(other.kind()));
    var before =
        official.earlier().stream().filter(EarlierSanction::sameNature).map(EarlierSanction::kind);
    var actOn = identified.matter().recommendation().actOn().toString();
    return new Circumstances(
        official.post(),
        Stream.concat(before, here).toList(),
        others.stream().anyMatch(other -> isPunished(other) && other.actOn().equals(actOn)));
  }

  public List<Other> others(Identified state) {
    var matter = state.matter();
    return proceedings.othersAgainst(
        matter.recommendation().government(), state.official().nip(), matter.proceeding().value());
  }

  private static boolean isPunished(Other other) {
    return other.stage() == Stage.DECIDED
        || other.stage() == Stage.DELIVERED
        || other.stage() == Stage.IN_FORCE;
  }
}
