package id.netral.load.lives;

import id.netral.load.injecting.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a command reaches Bawaslu: by machine where there is a way, else by the form of a page. */
final class Asking {

  private static final String FORM = "application/x-www-form-urlencoded";

  private Asking() {}

  static Call api(Life life, String who, String name, String path, Map<String, Object> body) {
    var address = life.at().investigation() + "/api/cases/" + life.filing().report() + "/" + path;
    return Call.command(name, address, "application/json", Json.bytes(body))
        .with("Authorization", life.people().officer(who))
        .with("Idempotency-Key", Filing.command());
  }

  static Call paper(Life life, String who, String name, String path, Map<String, String> fields) {
    return form(
        life,
        who,
        name,
        life.at().reports(),
        "/papers/" + life.filing().report() + "/" + path,
        fields);
  }

  /** A form of a page, sent by somebody who has it open. */
  static Call form(
      Life life, String who, String name, String site, String path, Map<String, String> fields) {
    var session = life.people().session(who, site, path.startsWith("/papers") ? "/papers" : "/");
    var more = new HashMap<>(fields);
    more.put("_csrf", session.form());
    more.put("command", Filing.command());
    var body =
        more.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Call.command(name, site + path, FORM, body)
        .with("Accept", "text/html")
        .with("Cookie", session.cookies());
  }
}
