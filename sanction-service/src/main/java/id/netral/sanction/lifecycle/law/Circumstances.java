package id.netral.sanction.lifecycle.law;

import java.util.List;

/**
 * What counts about the person besides the act.
 *
 * @param sameNature kinds of earlier sanctions for violations of the same nature (H-39)
 * @param alreadyPunished another proceeding punished this very act (H-40)
 */
public record Circumstances(Post post, List<String> sameNature, boolean alreadyPunished) {

  public Circumstances {
    sameNature = List.copyOf(sameNature);
  }
}
