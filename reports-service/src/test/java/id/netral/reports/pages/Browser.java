package id.netral.reports.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: keeps cookies, fills in the form that a button belongs to. */
final class Browser {

  private final Connection session =
      Jsoup.newSession()
          .ignoreHttpErrors(true)
          .ignoreContentType(true)
          .timeout(60_000)
          .maxBodySize(0);
  private Document page = new Document("");
  private int status;

  /** Every request from now on comes from this officer. */
  Browser as(String officer) {
    session.header(Officers.HEADER, officer);
    return this;
  }

  record File(String field, String name, byte[] bytes) {}

  Browser open(String address) {
    return show(session.newRequest(address));
  }

  Browser follow(String words) {
    return open(found("a[href]", words).absUrl("href"));
  }

  Browser press(String button, Map<String, String> typed, File... files) {
    var pressed = found("button", button);
    var form = (FormElement) pressed.closest("form");
    if (form == null) throw new AssertionError("no form around " + button);
    var request = session.newRequest(form.absUrl("action")).method(Connection.Method.POST);
    var data = request.request().data();
    data.addAll(form.formData());
    data.removeIf(d -> typed.containsKey(d.key()) || d.value().isEmpty() && d.hasInputStream());
    if (pressed.hasAttr("name")) request.data(pressed.attr("name"), pressed.attr("value"));
    typed.forEach(request::data);
    for (var file : files) data.removeIf(d -> d.key().equals(file.field()) && !d.hasInputStream());
    for (var file : files) {
      request.data(file.field(), file.name(), new ByteArrayInputStream(file.bytes()));
    }
    return show(request);
  }

  /** As the back button does: the same page again, without asking for it. */
  Browser back(Document earlier) {
    page = earlier;
    return this;
  }

  byte[] bytes(String address) {
    try {
      return session.newRequest(address).execute().bodyAsBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document page() {
    return page;
  }

  String text() {
    return page.text();
  }

  String address() {
    return page.location();
  }

  int status() {
    return status;
  }

  private Element found(String selector, String words) {
    return page.select(selector).stream()
        .filter(e -> e.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + words + " at " + address() + ": " + text()));
  }

  private Browser show(Connection request) {
    try {
      var answer = request.execute();
      status = answer.statusCode();
      page = answer.parse();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
