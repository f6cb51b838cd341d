package id.netral.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One real browser program; every person has windows and cookies of their own in it. */
final class Chrome implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chrome(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chrome start() {
    var installed = installed();
    var environment = new HashMap<String, String>();
    if (installed != null) {
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options = new BrowserType.LaunchOptions().setArgs(QUIET);
    if (installed != null) {
      options.setExecutablePath(installed);
    }
    return new Chrome(playwright, playwright.chromium().launch(options));
  }

  private static @Nullable Path installed() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** A window of this size in pixels, in Indonesian, where nobody is signed in. */
  ChromeBrowser window(int width, int height) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("id-ID")
                .setExtraHTTPHeaders(Map.of("Accept-Language", "id")));
    context.setDefaultTimeout(30_000);
    return new ChromeBrowser(context);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
