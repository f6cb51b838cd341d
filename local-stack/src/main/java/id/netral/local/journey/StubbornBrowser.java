package id.netral.local.journey;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tries again: a page that does not come is opened again, whoever was signed out signs
 * in again, and a form of which nobody knows whether it arrived is sent again as it was, under the
 * same command.
 */
public final class StubbornBrowser implements Browser {

  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final String TOKEN = "_csrf";

  private final PlainBrowser browser = new PlainBrowser();
  private final Runnable whenAway;
  private String user = "";
  private String password = "";

  /**
   * @param whenAway runs each time that something did not answer; returns when it may be back
   */
  public StubbornBrowser(Runnable whenAway) {
    this.whenAway = whenAway;
  }

  @Override
  public Page open(String address) {
    return stubborn(insist(() -> opened(address)));
  }

  @Override
  public Page signIn(String address, String who, String secret) {
    user = who;
    password = secret;
    return open(address);
  }

  private PlainPage opened(String address) {
    var page = browser.open(address);
    if (!page.asksForPassword() || user.isEmpty()) {
      return page;
    }
    return (PlainPage) page.press("", Filled.with("username", user).and("password", password));
  }

  /** Tries until it is answered by somebody who is all there and knows who asks. */
  private PlainPage insist(Supplier<PlainPage> attempt) {
    var end = Instant.now().plus(LONGEST);
    while (true) {
      String last;
      try {
        var page = attempt.get();
        if (page.status() < 500 && (user.isEmpty() || !isSignedOut(page))) {
          return page;
        }
        last = page.address() + " answered " + page.status() + ": " + page.text();
      } catch (UncheckedIOException away) {
        last = String.valueOf(away.getCause());
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("after " + LONGEST.toSeconds() + " s still: " + last);
      }
      whenAway.run();
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private Page send(PlainPage page, PlainForm form) {
    var first = true;
    var now = form;
    var end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      try {
        var answer = (PlainPage) now.send(browser);
        var unknown = answer.status() == 403 && first;
        var comeAgain = answer.status() == 429 || answer.status() >= 500;
        if (!comeAgain && !isSignedOut(answer) && !unknown) {
          return stubborn(answer);
        }
      } catch (UncheckedIOException away) {
        whenAway.run();
      }
      first = false;
      var fresh = insist(() -> opened(page.address().toString()));
      now = form.with(TOKEN, fresh.hidden(TOKEN));
    }
    throw new IllegalStateException(form.target() + " takes no answer");
  }

  /** Also where signing in broke off half-way, because the other house had just gone. */
  private static boolean isSignedOut(PlainPage page) {
    return page.asksForPassword() || page.address().getPath().endsWith("/sign-in");
  }

  private Page stubborn(PlainPage page) {
    return new StubbornPage(page);
  }

  private final class StubbornPage implements Page {

    private final PlainPage page;

    StubbornPage(PlainPage page) {
      this.page = page;
    }

    @Override
    public URI address() {
      return page.address();
    }

    @Override
    public int status() {
      return page.status();
    }

    @Override
    public String text() {
      return page.text();
    }

    @Override
    public boolean offers(String words) {
      return page.offers(words);
    }

    @Override
    public Page follow(String words) {
      return open(page.link(words));
    }

    @Override
    public Page again() {
      return open(page.address().toString());
    }

    @Override
    public Page press(String button, Filled filled) {
      return send(page, page.form(button, filled));
    }

    @Override
    public String read(String selector) {
      return page.read(selector);
    }

    @Override
    public List<String> choices(String name) {
      return page.choices(name);
    }

    @Override
    public @Nullable String refusal() {
      return page.refusal();
    }
  }
}
