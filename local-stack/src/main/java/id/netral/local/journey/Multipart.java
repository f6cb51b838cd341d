package id.netral.local.journey;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with files, as browsers send it (RFC 7578). */
final class Multipart {

  private Multipart() {}

  static Page post(PlainBrowser browser, URI target, Filled filled) {
    var boundary = "----" + UUID.randomUUID();
    var body = new ByteArrayOutputStream();
    for (var field : filled.fields()) {
      part(body, boundary, "name=\"" + field.name() + "\"", "");
      write(body, field.value());
      write(body, "\r\n");
    }
    for (var file : filled.uploads()) {
      part(
          body,
          boundary,
          "name=\"" + file.name() + "\"; filename=\"" + file.fileName() + "\"",
          "Content-Type: " + file.mediaType() + "\r\n");
      body.writeBytes(file.bytes());
      write(body, "\r\n");
    }
    write(body, "--" + boundary + "--\r\n");
    return browser.post(
        target,
        "multipart/form-data; boundary=" + boundary,
        BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String disposition, String more) {
    write(body, "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
    write(body, more + "\r\n");
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
