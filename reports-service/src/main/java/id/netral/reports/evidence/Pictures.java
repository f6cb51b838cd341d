package id.netral.reports.evidence;

import com.pngencoder.PngEncoder;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture again from its pixels, so that nothing but the pixels is left. */
final class Pictures {

  private static final long MOST_PIXELS = 120_000_000;

  /** Larger pictures are drawn smaller; the original stays as it was. */
  private static final long KEPT_PIXELS = 12_500_000;

  private static final float QUALITY = 0.92f;

  /** Of zlib: a third less time than usual, and plain screenshots half as large again. */
  private static final int QUICK = 2;

  /** Of a pixel: as it was read, and as it is turned, with what the codec keeps meanwhile. */
  private static final long BYTES_OF_A_PIXEL = 16;

  /** So many pixels are worked on at once: drawn, a picture takes far more memory than packed. */
  private static final int ALL =
      Math.clamp(Runtime.getRuntime().maxMemory() / 4 / BYTES_OF_A_PIXEL, 1, Integer.MAX_VALUE);

  private static final Semaphore AT_ONCE = new Semaphore(ALL, true);

  private Pictures() {}

  static byte[] again(Cleaned.Kind kind, byte[] bytes) throws IOException {
    var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    // A stream of ImageIO's own choice would lay the evidence open in the temporary folder.
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) throw new IOException("too many pixels");
      int share = (int) Math.min(pixels, ALL);
      AT_ONCE.acquireUninterruptibly(share);
      try {
        return again(kind, bytes, read(reader, pixels));
      } finally {
        AT_ONCE.release(share);
      }
    } finally {
      reader.dispose();
    }
  }

  private static byte[] again(Cleaned.Kind kind, byte[] bytes, BufferedImage drawn)
      throws IOException {
    return switch (kind) {
      case JPEG -> jpeg(opaque(upright(drawn, Orientation.of(bytes))));
      case PNG -> png(drawn);
      case PDF -> throw new IllegalArgumentException("a PDF is not a picture");
    };
  }

  private static BufferedImage read(ImageReader reader, long pixels) throws IOException {
    var settings = new ImageReadParam();
    int every = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
    if (every > 1) settings.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, settings);
  }

  private static byte[] png(BufferedImage image) {
    return new PngEncoder()
        .withBufferedImage(image)
        .withCompressionLevel(QUICK)
        .withMultiThreadedCompressionEnabled(false)
        .toBytes();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(QUALITY);
    var out = new ByteArrayOutputStream();
    try (var sink = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(sink);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage opaque(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) return image;
    var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var canvas = plain.createGraphics();
    canvas.drawImage(image, 0, 0, null);
    canvas.dispose();
    return plain;
  }

  /** Phones store how they were held beside the pixels; that goes, so the pixels are turned. */
  private static BufferedImage upright(BufferedImage image, int orientation) {
    int w = image.getWidth();
    int h = image.getHeight();
    var turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> null;
        };
    if (turn == null) return image;
    var turned =
        orientation > 4
            ? new BufferedImage(h, w, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    var canvas = turned.createGraphics();
    canvas.drawImage(image, turn, null);
    canvas.dispose();
    return turned;
  }
}
