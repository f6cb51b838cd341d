package id.netral.investigation.lifecycle.ids;

/** The case file; the report that opened it has the same id at its own agency. */
public record CaseId(String value) {

  /** The proceeding against one person of this case at the government. */
  public String proceeding(int person) {
    return value + "-" + person;
  }
}
