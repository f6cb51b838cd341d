package id.netral.investigation.lifecycle.matter;

/** What a report must have to be registered (B-42). */
public enum Requirement {
  REPORTER_NAME_AND_ADDRESS(Kind.FORMAL, "Perbawaslu 7/2022 art 15(3)"),
  REPORTED_PARTY(Kind.FORMAL, "Perbawaslu 7/2022 art 15(3)"),
  IN_TIME(Kind.FORMAL, "Perbawaslu 7/2022 art 8(3), 15(3)"),
  TIME_AND_PLACE(Kind.MATERIAL, "Perbawaslu 7/2022 art 15(4)"),
  DESCRIPTION(Kind.MATERIAL, "Perbawaslu 7/2022 art 15(4)"),
  EVIDENCE(Kind.MATERIAL, "Perbawaslu 7/2022 art 15(4)");

  /** Formal requirements are judged per report, material ones per case. */
  public enum Kind {
    FORMAL,
    MATERIAL
  }

  private final Kind kind;
  private final String article;

  Requirement(Kind kind, String article) {
    this.kind = kind;
    this.article = article;
  }

  public Kind kind() {
    return kind;
  }

  public String article() {
    return article;
  }
}
