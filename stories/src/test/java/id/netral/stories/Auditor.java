package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the files of a case away from every agency, each as its own auditor. */
final class Auditor {

  private static final String ROLE = "\"role\": \"";

  private Auditor() {}

  /** One file per agency, called after it. */
  static List<Path> exports(WholeWay way, Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (var export : way.exports().entrySet()) {
      var file = folder.resolve(export.getKey() + ".ndjson");
      var house = export.getKey().equals("sanction") ? "pemda" : "bawaslu";
      Files.write(file, export(way, house, export.getValue()));
      files.add(file);
    }
    return files;
  }

  private static byte[] export(WholeWay way, String house, String address) {
    var auditor = "auditor-" + house;
    var browser = way.of(auditor);
    var service = address.replaceFirst("/exports/.*", "");
    new Open(browser, auditor).at(service + "/oauth2/authorization/" + house);
    var answer = browser.fetch(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }

  /** Whoever acted in the second entry of the history, acted in another role. */
  static void changeOneByte(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var export = new String(bytes, StandardCharsets.ISO_8859_1);
    var first = export.indexOf(ROLE);
    var second = export.indexOf(ROLE, first + 1) + ROLE.length();
    bytes[second]++;
    Files.write(file, bytes);
  }
}
