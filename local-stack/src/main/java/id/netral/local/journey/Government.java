package id.netral.local.journey;

/** Somebody of a local government at their own pages. */
public final class Government {

  private final Browser browser;
  private final Addresses at;
  private final String user;

  public Government(Browser browser, Addresses at, String user) {
    this.browser = browser;
    this.at = at;
    this.user = user;
  }

  public Page queue() {
    return browser.signIn(at.sanction() + "/", user, "netral");
  }

  /** The page of one proceeding. */
  public Page proceeding(String proceeding) {
    return browser.signIn(at.sanction() + "/proceedings/" + proceeding, user, "netral");
  }

  /** Whether the proceeding has arrived. */
  public boolean has(String proceeding) {
    return proceeding(proceeding).status() == 200;
  }

  /** Opens the page of an act, fills it in, and presses its last button. */
  public Page act(String proceeding, String act, String button, Filled filled) {
    return browser
        .signIn(at.sanction() + "/proceedings/" + proceeding + "/" + act, user, "netral")
        .does(button, filled);
  }
}
