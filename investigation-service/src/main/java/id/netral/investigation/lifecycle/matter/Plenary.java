package id.netral.investigation.lifecycle.matter;

import id.netral.investigation.lifecycle.ids.OfficerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the members decided, per person.
 *
 * @param signedBy the member who signs for the plenary
 * @param act the act in Bawaslu's own words: it goes to the government, the reporter's words do not
 */
public record Plenary(
    LocalDate actOn,
    String act,
    String place,
    List<Member> members,
    OfficerId signedBy,
    List<Conclusion> conclusions) {

  public record Member(OfficerId member, String name, boolean hasConflict) {}

  /**
   * @param person ordinal in the case, from 1; the proceeding is named after it
   * @param route who gets the recommendation
   */
  public record Conclusion(
      int person,
      String name,
      @Nullable String post,
      @Nullable String unit,
      Outcome outcome,
      List<Offence> offences,
      Route route,
      String reasons) {}

  /** B-105; ordered from the heaviest. */
  public enum Outcome {
    VIOLATION,
    NOT_A_VIOLATION,
    STOPPED
  }

  /** A PPK who is a party himself: his own government gets no message. */
  public enum Route {
    PPK_AND_SUPERVISOR,
    SUPERVISOR_ONLY
  }

  public List<Conclusion> violations() {
    return conclusions.stream().filter(c -> c.outcome() == Outcome.VIOLATION).toList();
  }

  /** One word for the whole case. */
  public Outcome outcome() {
    return conclusions.stream()
        .map(Conclusion::outcome)
        .min(Comparator.naturalOrder())
        .orElse(Outcome.STOPPED);
  }
}
