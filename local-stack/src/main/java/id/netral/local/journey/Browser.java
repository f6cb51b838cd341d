package id.netral.local.journey;

/** Somebody's browser: it keeps who is signed in. */
public interface Browser {

  /** Opens an address; any status is a page, for the caller to judge. */
  Page open(String address);

  /** Signs in at whatever sign-in page the address leads to; stays where it leads afterwards. */
  Page signIn(String address, String user, String password);
}
