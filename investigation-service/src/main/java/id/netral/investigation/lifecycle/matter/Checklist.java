package id.netral.investigation.lifecycle.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The outcome of the preliminary review (kajian awal). */
public record Checklist(Set<Requirement> met, String note) {

  public List<Requirement> lacking() {
    return Arrays.stream(Requirement.values()).filter(r -> !met.contains(r)).toList();
  }

  public boolean lacks(Requirement.Kind kind) {
    return lacking().stream().anyMatch(r -> r.kind() == kind);
  }
}
