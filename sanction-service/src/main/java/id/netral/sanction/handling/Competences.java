package id.netral.sanction.handling;

import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.law.Authority;
import java.util.List;
import java.util.Set;

/** Whose step it is. */
public final class Competences {

  public static final String PERSONNEL_OFFICER = "personnel-officer";
  public static final String EXAMINER = "examiner";
  public static final String SUPERIOR = "superior";
  public static final String PPK = "ppk";
  public static final String AUDITOR = "auditor";

  private Competences() {}

  /** Roles that may take this step, the usual one first. */
  public static List<String> of(Step step) {
    return switch (step) {
      case TAKE_UP, IDENTIFY, FORM_TEAM, DELIVER -> List.of(PERSONNEL_OFFICER);
      case SUMMON -> List.of(PERSONNEL_OFFICER, EXAMINER, SUPERIOR);
      case EXAMINE, REPORT -> List.of(EXAMINER, SUPERIOR);
      case DECIDE -> List.of(PPK, SUPERIOR);
      case NO_SANCTION -> List.of(PPK);
    };
  }

  public static boolean may(Set<String> roles, Step step) {
    return of(step).stream().anyMatch(roles::contains);
  }

  /** The PPK signs as PPK; a line official signs in the line. */
  public static boolean maySign(Set<String> roles, Authority authority) {
    return roles.contains(authority == Authority.PPK_REGENCY ? PPK : SUPERIOR);
  }
}
