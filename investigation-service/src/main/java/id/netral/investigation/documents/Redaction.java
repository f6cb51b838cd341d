package id.netral.investigation.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Makes a new picture from an old one: every pixel is drawn again and what is marked is painted
 * over, so that nothing of the source (comments, layers, metadata, what lay underneath) is left.
 */
final class Redaction {

  private static final long MOST_PIXELS = 40_000_000;
  private static final double WHOLE = 100;

  private Redaction() {}

  /** A rectangle in percent of width and height, from the upper left corner. */
  record Box(double x, double y, double w, double h) {}

  /** The picture as PNG; empty when the bytes are no picture that can be read. */
  static Optional<byte[]> png(byte[] source, List<Box> boxes) {
    try {
      var picture = ImageIO.read(new ByteArrayInputStream(source));
      if (picture == null || (long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
        return Optional.empty();
      }
      var redrawn =
          new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
      var pen = redrawn.createGraphics();
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, redrawn.getWidth(), redrawn.getHeight());
      pen.drawImage(picture, 0, 0, null);
      pen.setColor(Color.BLACK);
      for (var box : boxes) {
        pen.fillRect(
            (int) Math.floor(box.x() / WHOLE * redrawn.getWidth()),
            (int) Math.floor(box.y() / WHOLE * redrawn.getHeight()),
            (int) Math.ceil(box.w() / WHOLE * redrawn.getWidth()),
            (int) Math.ceil(box.h() / WHOLE * redrawn.getHeight()));
      }
      pen.dispose();
      var out = new ByteArrayOutputStream();
      ImageIO.write(redrawn, "png", out);
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
