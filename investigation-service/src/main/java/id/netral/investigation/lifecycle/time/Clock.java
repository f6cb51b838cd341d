package id.netral.investigation.lifecycle.time;

/** A limit that runs, or has been declared missed. */
public record Clock(Limit limit, boolean missed) {

  public static Clock running(Limit limit) {
    return new Clock(limit, false);
  }

  public Clock passed() {
    return new Clock(limit, true);
  }

  public Clock reopened() {
    return new Clock(limit, false);
  }
}
