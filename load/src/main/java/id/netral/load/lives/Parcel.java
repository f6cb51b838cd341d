package id.netral.load.lives;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report with its files, as one multipart body. */
final class Parcel {

  static final String BOUNDARY = "netral-load-boundary-7f3a";
  static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private Parcel() {}

  static byte[] of(byte[] report, List<byte[]> pictures) {
    var body = new ByteArrayOutputStream();
    part(body, "name=\"report\"; filename=\"report.json\"", "application/json", report);
    int n = 1;
    for (var picture : pictures) {
      part(body, "name=\"files\"; filename=\"layar-" + n++ + ".png\"", "image/png", picture);
    }
    write(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void part(
      ByteArrayOutputStream body, String disposition, String mediaType, byte[] bytes) {
    write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
    write(body, "Content-Type: " + mediaType + "\r\n\r\n");
    body.writeBytes(bytes);
    write(body, "\r\n");
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
