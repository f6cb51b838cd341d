package id.netral.local.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
    return browser.open(link(words));
  }

  /** Where the first link with these words leads. */
  String link(String words) {
    return html.select("a[href]").stream()
        .filter(a -> a.text().contains(words))
        .findFirst()
        .orElseThrow(() -> lacks("link", words))
        .absUrl("href");
  }

  boolean asksForPassword() {
    return html.selectFirst("input[type=password]") != null;
  }

  /** The value of a hidden field, from whichever form bears it; empty when there is none. */
  String hidden(String name) {
    var field = html.selectFirst("input[name=" + quoted(name) + "]");
    return field == null ? "" : field.val();
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
    return form(button, filled).send(browser);
  }

  /** The form with this button as it would be sent. */
  PlainForm form(String button, Filled filled) {
    var pressed = button(button);
    var form = formOf(pressed, button);
    var action =
        pressed != null && pressed.hasAttr("formaction")
            ? pressed.absUrl("formaction")
            : form.absUrl("action");
    var target = URI.create(action.isBlank() ? address.toString() : action);
    var kind =
        form.attr("enctype").equals("multipart/form-data")
            ? PlainForm.Kind.MULTIPART
            : form.attr("method").equalsIgnoreCase("get")
                ? PlainForm.Kind.GET
                : PlainForm.Kind.POST;
    return new PlainForm(target, kind, new Filled(fields(form, pressed, filled), filled.uploads()));
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
