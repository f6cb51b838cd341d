package id.netral.investigation.documents;

import com.pngencoder.PngEncoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a new picture from an old one: every pixel is drawn again and what is marked is painted
 * over, so that nothing of the source (comments, layers, metadata, what lay underneath) is left.
 */
final class Redaction {

  private static final long MOST_PIXELS = 40_000_000;
  private static final double WHOLE = 100;

  /** Of zlib: a third less time than usual, and plain screenshots half as large again. */
  private static final int QUICK = 2;

  private Redaction() {}

  /** A rectangle in percent of width and height, from the upper left corner. */
  record Box(double x, double y, double w, double h) {}

  /** The picture as PNG; empty when the bytes are no picture that can be read. */
  static Optional<byte[]> png(byte[] source, List<Box> boxes) {
    try {
      var picture = read(source);
      return picture.isEmpty()
          ? Optional.empty()
          : Optional.of(packed(redrawn(picture.get(), boxes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Streams of ImageIO's own choice would lay the picture open in the temporary folder. */
  private static Optional<BufferedImage> read(byte[] source) throws IOException {
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(source))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
            ? Optional.empty()
            : Optional.of(reader.read(0));
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage redrawn(BufferedImage picture, List<Box> boxes) {
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
    return redrawn;
  }

  private static byte[] packed(BufferedImage picture) {
    return new PngEncoder()
        .withBufferedImage(picture)
        .withCompressionLevel(QUICK)
        .withMultiThreadedCompressionEnabled(false)
        .toBytes();
  }
}
