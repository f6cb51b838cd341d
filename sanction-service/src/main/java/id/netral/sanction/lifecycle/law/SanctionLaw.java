package id.netral.sanction.lifecycle.law;

import java.util.List;
import java.util.Optional;

/**
 * The law that a decision is measured by, as one version of the data files has it.
 *
 * @param competences in order of precedence (H-11)
 */
public record SanctionLaw(
    String version,
    List<SanctionKind> kinds,
    List<Competence> competences,
    List<Violation> violations) {

  public static final SanctionLaw CURRENT = LawFiles.read("2021.1");

  public SanctionLaw {
    kinds = List.copyOf(kinds);
    competences = List.copyOf(competences);
    violations = List.copyOf(violations);
  }

  public Optional<SanctionKind> kind(String code) {
    return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  public Optional<Violation> violation(String code) {
    return violations.stream().filter(violation -> violation.code().equals(code)).findFirst();
  }

  /** Who may impose this on the holder of such a post, the first by precedence first. */
  public List<Competence> whoMay(SanctionKind kind, Post post) {
    return competences.stream().filter(row -> row.covers(post, kind)).toList();
  }

  public boolean mayImpose(Authority authority, SanctionKind kind, Post post) {
    return whoMay(kind, post).stream().anyMatch(row -> row.authority() == authority);
  }
}
