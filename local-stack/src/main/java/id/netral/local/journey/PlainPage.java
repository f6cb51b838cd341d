package id.netral.local.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A page as a browser without JavaScript has it. */
record PlainPage(PlainBrowser browser, URI address, int status, Document html) implements Page {

  @Override
  public String text() {
    return html.text();
  }

  @Override
  public Page follow(String words) {
    var link =
        html.select("a[href]").stream()
            .filter(a -> a.text().contains(words))
            .findFirst()
            .orElseThrow(() -> lacks("link", words));
    return browser.open(link.absUrl("href"));
  }

  @Override
  public boolean offers(String words) {
    return html.select("a[href], button, input[type=submit]").stream()
        .anyMatch(e -> label(e).contains(words));
  }

  @Override
  public Page again() {
    return browser.open(address.toString());
  }

  @Override
  public Page press(String button, Filled filled) {
    var pressed = button(button);
    var form = formOf(pressed, button);
    var action =
        pressed != null && pressed.hasAttr("formaction")
            ? pressed.absUrl("formaction")
            : form.absUrl("action");
    var target = URI.create(action.isBlank() ? address.toString() : action);
    var fields = fields(form, pressed, filled);
    if (form.attr("enctype").equals("multipart/form-data")) {
      return Multipart.post(browser, target, new Filled(fields, filled.uploads()));
    }
    if (form.attr("method").equalsIgnoreCase("get")) {
      return browser.open(target.toString().replaceFirst("\\?.*", "") + "?" + encoded(fields));
    }
    return browser.post(
        target, "application/x-www-form-urlencoded", PlainBrowser.text(encoded(fields)));
  }

  @Override
  public @Nullable String refusal() {
    var said = html.selectFirst(".refusal, .error-summary, [role=alert]");
    return said == null ? null : said.text();
  }

  @Override
  public String read(String selector) {
    return html.expectFirst(selector).text();
  }

  @Override
  public List<String> choices(String name) {
    return html.select("input[name=" + quoted(name) + "]").eachAttr("value");
  }

  private @Nullable Element button(String words) {
    return words.isEmpty()
        ? null
        : html.select("button, input[type=submit]").stream()
            .filter(b -> label(b).contains(words))
            .findFirst()
            .orElseThrow(() -> lacks("button", words));
  }

  private FormElement formOf(@Nullable Element button, String words) {
    if (button != null && button.hasAttr("form")) {
      return (FormElement) html.expectFirst("form#" + button.attr("form"));
    }
    var form =
        button == null
            ? html.selectFirst("form:has(input[type=password]), main form")
            : button.closest("form");
    if (form instanceof FormElement found) {
      return found;
    }
    throw lacks("form", words);
  }

  private static List<Filled.Field> fields(
      FormElement form, @Nullable Element pressed, Filled filled) {
    var fields = new ArrayList<Filled.Field>();
    for (var shown : form.formData()) {
      var isFile = form.selectFirst("input[type=file][name=" + quoted(shown.key()) + "]") != null;
      if (!filled.has(shown.key()) && !isFile) {
        fields.add(new Filled.Field(shown.key(), shown.value()));
      }
    }
    if (pressed != null && pressed.hasAttr("name")) {
      fields.removeIf(f -> f.name().equals(pressed.attr("name")));
      fields.add(new Filled.Field(pressed.attr("name"), pressed.attr("value")));
    }
    fields.addAll(filled.fields());
    return fields;
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static String label(Element e) {
    return e.tagName().equals("input") ? e.attr("value") : e.text();
  }

  private static String encoded(List<Filled.Field> fields) {
    return fields.stream()
        .map(f -> encode(f.name()) + "=" + encode(f.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private IllegalStateException lacks(String what, String words) {
    return new IllegalStateException(
        "no "
            + what
            + " \""
            + words
            + "\" at "
            + address.getPath()
            + " ("
            + status
            + "): "
            + text());
  }
}
