package id.netral.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import id.netral.local.journey.Browser;
import id.netral.local.journey.Filled;
import id.netral.local.journey.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real browser window of a given size. */
final class ChromeBrowser implements Browser, AutoCloseable {

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
  private final BrowserContext context;

  private ChromeBrowser(Playwright playwright, BrowserContext context) {
    this.playwright = playwright;
    this.context = context;
  }

  /** A browser of this size in pixels, in Indonesian. */
  static ChromeBrowser of(int width, int height) {
    var installed = installed();
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    installed == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new BrowserType.LaunchOptions().setArgs(QUIET);
    if (installed != null) {
      options.setExecutablePath(installed);
    }
    var context =
        playwright
            .chromium()
            .launch(options)
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("id-ID"));
    context.setDefaultTimeout(30_000);
    return new ChromeBrowser(playwright, context);
  }

  private static @Nullable Path installed() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** The one tab of this browser. */
  com.microsoft.playwright.Page tab() {
    return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
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

  @Override
  public void close() {
    playwright.close();
  }
}
