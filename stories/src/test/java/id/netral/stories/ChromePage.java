package id.netral.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.netral.local.journey.Filled;
import id.netral.local.journey.Page;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the tab of a real browser. */
record ChromePage(ChromeBrowser browser, int status) implements Page {

  /** What would mean something else in a pattern; Java's own quoting is unknown to browsers. */
  private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

  private com.microsoft.playwright.Page tab() {
    return browser.tab();
  }

  @Override
  public URI address() {
    return URI.create(tab().url());
  }

  @Override
  public String text() {
    return tab().locator("body").innerText();
  }

  @Override
  public boolean offers(String words) {
    return named(words).count() > 0;
  }

  @Override
  public Page follow(String words) {
    var link = tab().locator("a[href]").filter(containing(words)).first();
    var answer = tab().waitForNavigation(() -> link.click());
    return new ChromePage(browser, ChromeBrowser.status(answer));
  }

  @Override
  public Page again() {
    return new ChromePage(browser, ChromeBrowser.status(tab().reload()));
  }

  @Override
  public Page press(String button, Filled filled) {
    var pressed =
        button.isEmpty()
            ? tab().locator("form:has(input[type=password]) button, main form button").first()
            : tab().locator("button, input[type=submit]").filter(containing(button)).first();
    for (var name : filled.fields().stream().map(Filled.Field::name).distinct().toList()) {
      var values =
          filled.fields().stream()
              .filter(f -> f.name().equals(name))
              .map(Filled.Field::value)
              .toList();
      values.forEach(value -> fill(name, value));
    }
    for (var file : filled.uploads()) {
      tab()
          .locator("input[type=file][name=\"" + file.name() + "\"]")
          .setInputFiles(new FilePayload(file.fileName(), file.mediaType(), file.bytes()));
    }
    var answer = tab().waitForNavigation(() -> click(pressed, button));
    return new ChromePage(browser, ChromeBrowser.status(answer));
  }

  private void click(Locator pressed, String button) {
    if (browser.clicksTwice(button)) {
      pressed.dblclick();
    } else {
      pressed.click();
    }
  }

  /** Puts a value where a person would: ticks, chooses or types. */
  private void fill(String name, String value) {
    var all = tab().locator("[name=\"" + name + "\"]:not([type=hidden])");
    var first = all.first();
    switch (kind(first)) {
      case "radio", "checkbox" ->
          tick(tab().locator("[name=\"" + name + "\"][value=\"" + value + "\"]").first());
      case "select" -> first.selectOption(value);
      default -> first.fill(value);
    }
  }

  /** With the space bar: it finds the box also while the page below a mouse still moves. */
  private static void tick(Locator box) {
    if (!box.isChecked()) {
      box.press(" ");
    }
  }

  private static String kind(Locator field) {
    return String.valueOf(
        field.evaluate("e => e.tagName === 'SELECT' ? 'select' : (e.type || 'text')"));
  }

  @Override
  public String read(String selector) {
    return tab().locator(selector).first().innerText();
  }

  @Override
  public List<String> choices(String name) {
    return tab().locator("input[name=\"" + name + "\"]").all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  @Override
  public @Nullable String refusal() {
    var said = tab().locator(".refusal, .error-summary, [role=alert]");
    return said.count() == 0 ? null : said.first().innerText();
  }

  private Locator named(String words) {
    return tab().locator("a[href], button, input[type=submit]").filter(containing(words));
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions()
        .setHasText(Pattern.compile(SPECIAL.matcher(words).replaceAll("\\\\$0")));
  }
}
