package id.netral.load.lives;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Screenshots as a reporter has them. */
public final class Pictures {

  private static final int PHOTO_SIDE = 316;

  private Pictures() {}

  /** A post with a comment; some 10 kB. */
  public static byte[] screenshot(String words) {
    var image = new BufferedImage(540, 720, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0xF7F4EE));
    pen.fillRect(0, 0, 540, 720);
    pen.setColor(new Color(0x1F3A5F));
    pen.fillRect(0, 0, 540, 72);
    pen.setColor(new Color(0x222222));
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
    pen.drawString(words, 24, 530);
    pen.dispose();
    return png(image);
  }

  /** A picture that does not compress: 300 kB. */
  public static byte[] photo() {
    var image = new BufferedImage(PHOTO_SIDE, PHOTO_SIDE, BufferedImage.TYPE_INT_RGB);
    var noise = new Random(7);
    for (int x = 0; x < PHOTO_SIDE; x++) {
      for (int y = 0; y < PHOTO_SIDE; y++) {
        image.setRGB(x, y, noise.nextInt(0x1000000));
      }
    }
    return png(image);
  }

  private static byte[] png(BufferedImage image) {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
