package id.netral.sanction.lifecycle.law;

import id.netral.sanction.lifecycle.law.SanctionKind.Source;
import java.util.Set;

/**
 * A row of table 3.2: this authority may impose these on holders of that post.
 *
 * @param kinds levels or single kinds
 * @param relation how the two stand to each other, where the law asks for it
 */
public record Competence(
    Authority authority, Post post, Set<String> kinds, String relation, Source source) {

  public boolean covers(Post of, SanctionKind kind) {
    return post == of && (kinds.contains(kind.code()) || kinds.contains(kind.level().name()));
  }
}
