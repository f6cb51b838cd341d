package id.netral.local.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of invented posts, drawn here. */
public final class Screenshots {

  private Screenshots() {}

  /** A post with these words, as a PNG of phone size. */
  public static byte[] of(String account, String words) {
    var image = new BufferedImage(540, 720, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(new Color(0xF7F4EE));
    pen.fillRect(0, 0, 540, 720);
    pen.setColor(new Color(0x1F3A5F));
    pen.fillRect(0, 0, 540, 72);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
    pen.drawString(account, 24, 46);
    pen.setColor(new Color(0xD9D2C5));
    pen.fillRoundRect(24, 96, 492, 380, 24, 24);
    pen.setColor(new Color(0x222222));
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
    int line = 530;
    for (var part : words.split("\n")) {
      pen.drawString(part, 24, line);
      line += 34;
    }
    pen.dispose();
    try {
      var png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
