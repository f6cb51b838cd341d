package id.netral.stories;

import id.netral.local.journey.Browser;
import id.netral.local.journey.Page;

/** Somebody who signs in wherever it is asked. */
record Open(Browser browser, String user) {

  Page at(String address) {
    return browser.signIn(address, user, "netral");
  }
}
