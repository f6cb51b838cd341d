package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.Summons;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is examined by whom, and what was sent.
 *
 * @param team empty where the direct superior examines alone (H-24, H-28)
 */
public record Inquiry(Official official, List<Member> team, List<Summons> summonses) {

  public Inquiry {
    team = List.copyOf(team);
    summonses = List.copyOf(summonses);
  }

  Inquiry summonedBy(Summons summons) {
    return new Inquiry(
        official, team, Stream.concat(summonses.stream(), Stream.of(summons)).toList());
  }

  public Summons lastSummons() {
    return summonses.getLast();
  }
}
