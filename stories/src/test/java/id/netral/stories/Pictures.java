package id.netral.stories;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at pages as people see them: keeps pictures, words, and what bars somebody's way. */
final class Pictures {

  private static final Path FOLDER = Path.of("target", "pictures");
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  private final Map<String, String> words = new LinkedHashMap<>();
  private final List<String> barriers = new ArrayList<>();

  /** Keeps the page as it stands in this window, on a phone and on a desk. */
  void look(String name, ChromeBrowser window) {
    var tab = window.tab();
    var before = tab.viewportSize();
    words.put(name, tab.locator("body").innerText());
    for (int width : new int[] {PHONE, DESK}) {
      tab.setViewportSize(width, width == PHONE ? 740 : 800);
      shoot(tab, name + "-" + width);
      findBarriers(tab, name + " at " + width);
    }
    tab.setViewportSize(before.width, before.height);
  }

  /** The same at night. */
  void lookInTheDark(String name, ChromeBrowser window) {
    var tab = window.tab();
    tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(tab, name + "-dark");
    findBarriers(tab, name + " in the dark");
    tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  /** The same in English. */
  void lookInEnglish(String name, ChromeBrowser window) {
    window.tab().locator("a[hreflang=en]").click();
    look(name + "-en", window);
    window.tab().locator("a[hreflang=id]").click();
  }

  private static void shoot(Page tab, String name) {
    tab.evaluate(
        """
        () => Promise.all([...document.images].map(image => {
          image.loading = 'eager';
          return image.decode().catch(() => {});
        }))\
        """);
    tab.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true));
  }

  private void findBarriers(Page tab, String where) {
    for (var rule : new AxeBuilder(tab).setLegacyMode(true).analyze().getViolations()) {
      if (GRAVE.contains(rule.getImpact())) {
        rule.getNodes()
            .forEach(n -> barriers.add(where + ": " + rule.getId() + " at " + n.getHtml()));
      }
    }
    var broken =
        tab.locator("img")
            .evaluateAll("all => all.filter(i => i.naturalWidth === 0).map(i => i.src).join(' ')");
    if (!String.valueOf(broken).isEmpty()) {
      barriers.add(where + ": no picture at " + broken);
    }
    var wide = (Number) tab.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    if (wide.intValue() > 0) {
      barriers.add(where + ": " + wide + " px wider than the window");
    }
  }

  /** The words of a page that was looked at. */
  String words(String name) {
    var seen = words.get(name);
    if (seen == null) {
      throw new IllegalArgumentException("nobody looked at " + name + ", but at " + words.keySet());
    }
    return seen;
  }

  /** What stands in the way of people who can't see well, use a keyboard or a small phone. */
  List<String> barriers() {
    return List.copyOf(barriers);
  }
}
