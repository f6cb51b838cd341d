package id.netral.local.drill.checking;

import java.util.List;
import java.util.Map;

/**
 * All that a stack holds at one moment.
 *
 * @param told every record of every topic, in the order of each partition
 * @param files of all agencies
 * @param registers of all agencies
 * @param parked agency to what lies parked there
 * @param mails the Message-ID of every mail that was caught
 * @param keys agency to its public key (JWK)
 */
public record Observed(
    List<Told> told,
    List<Kept> files,
    List<Register> registers,
    Map<String, List<String>> parked,
    List<String> mails,
    Map<String, String> keys) {

  public Observed {
    told = List.copyOf(told);
    files = List.copyOf(files);
    registers = List.copyOf(registers);
    parked = Map.copyOf(parked);
    mails = List.copyOf(mails);
    keys = Map.copyOf(keys);
  }

  List<Kept> of(String agency) {
    return files.stream().filter(f -> f.agency().equals(agency)).toList();
  }
}
