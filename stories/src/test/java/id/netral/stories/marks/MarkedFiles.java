package id.netral.stories.marks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as phones and word processors make them: they tell more than they show. */
public final class MarkedFiles {

  private static final int SOI = 2;
  private static final short IMAGE_DESCRIPTION = 0x010E;

  private MarkedFiles() {}

  /** This picture as a JPEG whose EXIF describes it. */
  public static byte[] jpeg(byte[] picture, String description) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(picture));
      var plain =
          new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      plain.createGraphics().drawImage(image, 0, 0, null);
      var jpeg = new ByteArrayOutputStream();
      ImageIO.write(plain, "jpeg", jpeg);
      var all = jpeg.toByteArray();
      var out = new ByteArrayOutputStream();
      out.write(all, 0, SOI);
      out.write(exif(description));
      out.write(all, SOI, all.length - SOI);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A segment APP1 with one entry. */
  private static byte[] exif(String description) {
    var text = (description + "\0").getBytes(StandardCharsets.US_ASCII);
    var tiff =
        ByteBuffer.allocate(26 + text.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(new byte[] {'I', 'I', 42, 0})
            .putInt(8)
            .putShort((short) 1)
            .putShort(IMAGE_DESCRIPTION)
            .putShort((short) 2)
            .putInt(text.length)
            .putInt(26)
            .putInt(0)
            .put(text)
            .array();
    var head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(4 + head.length + tiff.length)
        .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
        .putShort((short) (2 + head.length + tiff.length))
        .put(head)
        .put(tiff)
        .array();
  }

  /** An empty page that tells who made it. */
  public static byte[] pdf(String author, String title) {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor(author);
      document.getDocumentInformation().setTitle(title);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
