package id.netral.casefile.hearing;

import java.util.Arrays;

/** What operators and the log may know of a fault of ours: its kind and place, never its words. */
final class Fault {

  private static final String OURS = "id.netral.";

  private Fault() {}

  /**
   * Like {@code NullPointerException in CaseSummary, line 45}: an exception's text may say more.
   */
  static String named(RuntimeException e) {
    var kind = e.getClass().getSimpleName();
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> kind + " in " + place(frame))
        .orElse(kind);
  }

  private static String place(StackTraceElement frame) {
    var name = frame.getClassName();
    return name.substring(name.lastIndexOf('.') + 1) + ", line " + frame.getLineNumber();
  }
}
