package id.netral.local.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form as it was filled in, ready to be sent, and to be sent again.
 *
 * @param kind how its fields travel
 */
record PlainForm(URI target, Kind kind, Filled filled) {

  enum Kind {
    GET,
    POST,
    MULTIPART
  }

  Page send(PlainBrowser browser) {
    return switch (kind) {
      case GET ->
          browser.open(
              target.toString().replaceFirst("\\?.*", "") + "?" + encoded(filled.fields()));
      case POST ->
          browser.post(
              target,
              "application/x-www-form-urlencoded",
              PlainBrowser.text(encoded(filled.fields())));
      case MULTIPART -> Multipart.post(browser, target, filled);
    };
  }

  /** The same form, with the one field that belongs to the session and not to the person. */
  PlainForm with(String name, String value) {
    var fields =
        filled.fields().stream()
            .map(f -> f.name().equals(name) ? new Filled.Field(name, value) : f)
            .toList();
    return new PlainForm(target, kind, new Filled(fields, filled.uploads()));
  }

  private static String encoded(List<Filled.Field> fields) {
    return fields.stream()
        .map(f -> encode(f.name()) + "=" + encode(f.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
