package id.netral.reports.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Files that tell who made them. */
public final class AFile {

  public static final String MARK = "PENANDA-RAHASIA";

  private static final int PNG_HEADER = 33;

  private AFile() {}

  /** A JPEG with an EXIF block: how the camera was held, and a mark where a device is named. */
  public static byte[] photo(int width, int height, int orientation) {
    try {
      var plain = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
      var jpeg = plain.toByteArray();
      var tiff = new ByteArrayOutputStream();
      var out = new DataOutputStream(tiff);
      out.writeBytes("MM");
      out.writeShort(42);
      out.writeInt(8);
      out.writeShort(2);
      entry(out, 0x010F, 2, MARK.length() + 1, 38);
      out.writeShort(0x0112);
      out.writeShort(3);
      out.writeInt(1);
      out.writeShort(orientation);
      out.writeShort(0);
      out.writeInt(0);
      out.writeBytes(MARK + "\0");
      var all = new ByteArrayOutputStream();
      var photo = new DataOutputStream(all);
      photo.write(jpeg, 0, 2);
      photo.writeShort(0xFFE1);
      photo.writeShort(2 + 6 + tiff.size());
      photo.writeBytes("Exif\0\0");
      photo.write(tiff.toByteArray());
      photo.write(jpeg, 2, jpeg.length - 2);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG with a text chunk. */
  public static byte[] screenshot() {
    try {
      var plain = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", plain);
      var png = plain.toByteArray();
      var chunk = ("tEXtAuthor\0" + MARK).getBytes(StandardCharsets.ISO_8859_1);
      var crc = new CRC32();
      crc.update(chunk);
      var all = new ByteArrayOutputStream();
      var out = new DataOutputStream(all);
      out.write(png, 0, PNG_HEADER);
      out.writeInt(chunk.length - 4);
      out.write(chunk);
      out.writeInt((int) crc.getValue());
      out.write(Arrays.copyOfRange(png, PNG_HEADER, png.length));
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF with an author and an XMP packet. */
  public static byte[] pdf() {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.getDocumentInformation().setAuthor(MARK);
      var xmp = ("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + MARK + "</x:xmpmeta>");
      var packet = new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8));
      pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, packet));
      var out = new ByteArrayOutputStream();
      pdf.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void entry(DataOutputStream out, int tag, int type, int count, int offset)
      throws IOException {
    out.writeShort(tag);
    out.writeShort(type);
    out.writeInt(count);
    out.writeInt(offset);
  }
}
