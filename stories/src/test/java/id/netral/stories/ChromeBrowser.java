package id.netral.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import id.netral.local.journey.Browser;
import id.netral.local.journey.Filled;
import id.netral.local.journey.Page;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person's window of a real browser. */
final class ChromeBrowser implements Browser {

  private final BrowserContext context;
  private final Set<String> clickedTwice = new HashSet<>();

  ChromeBrowser(BrowserContext context) {
    this.context = context;
  }

  /** The one tab of this window. */
  com.microsoft.playwright.Page tab() {
    return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
  }

  /** From now on this button is clicked twice, as impatient people do. */
  void clickTwice(String button) {
    clickedTwice.add(button);
  }

  boolean clicksTwice(String button) {
    return clickedTwice.contains(button);
  }

  /** What lies at an address, as whoever is signed in here gets it. */
  com.microsoft.playwright.APIResponse fetch(String address) {
    return context.request().get(address);
  }

  @Override
  public Page open(String address) {
    var answer = tab().navigate(address);
    return new ChromePage(this, status(answer));
  }

  @Override
  public Page signIn(String address, String user, String password) {
    var page = open(address);
    return tab().locator("input[type=password]").count() == 0
        ? page
        : page.press("", Filled.with("username", user).and("password", password));
  }

  static int status(@Nullable Response answer) {
    return answer == null ? 200 : answer.status();
  }
}
