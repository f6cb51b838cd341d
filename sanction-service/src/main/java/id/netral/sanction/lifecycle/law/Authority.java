package id.netral.sanction.lifecycle.law;

/** Officials who may punish (Pejabat yang Berwenang Menghukum), table 3.2. */
public enum Authority {
  PPK_REGENCY,
  PPK_PROVINCE,
  PRESIDENT,
  JPT_MADYA,
  JPT_PRATAMA,
  ADMINISTRATOR,
  SUPERVISOR;

  /** Signs at this desk; the others are shown so that everybody sees who would. */
  public boolean isOfThisGovernment() {
    return switch (this) {
      case PPK_REGENCY, JPT_PRATAMA, ADMINISTRATOR, SUPERVISOR -> true;
      case PPK_PROVINCE, PRESIDENT, JPT_MADYA -> false;
    };
  }
}
