package id.netral.local.drill;

import id.netral.local.journey.Browser;
import id.netral.local.journey.Page;
import id.netral.local.journey.StubbornBrowser;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A person's browser at whichever desk the work is done: one for each thread, kept signed in. */
record AtHand(String who) implements Browser {

  private static final ThreadLocal<Map<String, Browser>> DESK =
      ThreadLocal.withInitial(HashMap::new);

  @Override
  public Page open(String address) {
    return own().open(address);
  }

  @Override
  public Page signIn(String address, String user, String password) {
    return own().signIn(address, user, password);
  }

  private Browser own() {
    var desk = Objects.requireNonNull(DESK.get());
    return desk.computeIfAbsent(who, _ -> new StubbornBrowser(() -> {}));
  }
}
