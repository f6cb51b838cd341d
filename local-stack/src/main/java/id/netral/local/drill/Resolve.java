package id.netral.local.drill;

import id.netral.local.journey.Step;

/** What a person does whose signature was overtaken: looks again, and signs again. */
public final class Resolve {

  private static final String OVERTAKEN = "was refused (409)";
  private static final int MOST = 5;

  private Resolve() {}

  /** Does the step; does it anew where somebody else changed the file in between. */
  public static void take(Step step) {
    for (int i = 1; ; i++) {
      try {
        step.act().run();
        return;
      } catch (IllegalStateException e) {
        if (i == MOST || !String.valueOf(e.getMessage()).contains(OVERTAKEN)) {
          throw e;
        }
      }
    }
  }
}
