package id.netral.sanction.lifecycle.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision before it is signed: what was violated, which sanction, and who signs as what.
 *
 * @param violations codes; the decision names them (H-50)
 * @param office as it stands in the decision: Wali Kota Malang
 * @param consentOn day of the minister's written consent; null where none was given
 */
public record Proposal(
    List<String> violations,
    String kind,
    Authority authority,
    Capacity capacity,
    String office,
    LocalDate decidedOn,
    @Nullable LocalDate consentOn,
    @Nullable String consentLetter) {

  public Proposal {
    violations = List.copyOf(violations);
  }

  public Proposal with(String otherKind) {
    return new Proposal(
        violations, otherKind, authority, capacity, office, decidedOn, consentOn, consentLetter);
  }

  public Proposal with(Authority other) {
    return new Proposal(
        violations, kind, other, capacity, office, decidedOn, consentOn, consentLetter);
  }

  public Proposal with(Capacity other) {
    return new Proposal(
        violations, kind, authority, other, office, decidedOn, consentOn, consentLetter);
  }

  public Proposal on(LocalDate day) {
    return new Proposal(
        violations, kind, authority, capacity, office, day, consentOn, consentLetter);
  }
}
