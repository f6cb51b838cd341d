package id.netral.sanction.lifecycle.file;

/** The case at Bawaslu that this government answers to. */
public record CaseId(String value) {

  /** A proceeding is named by its case: {@code <case>-<k>}. */
  public static CaseId of(String proceeding) {
    var dash = proceeding.lastIndexOf('-');
    return new CaseId(dash < 0 ? proceeding : proceeding.substring(0, dash));
  }
}
