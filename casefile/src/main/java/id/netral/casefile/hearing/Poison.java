package id.netral.casefile.hearing;

/** An announcement that fails by itself while the store answers; only its own pair waits. */
public final class Poison extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Poison(String why) {
    super(why, null, false, false);
  }
}
