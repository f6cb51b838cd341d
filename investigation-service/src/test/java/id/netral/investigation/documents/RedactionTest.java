package id.netral.investigation.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.documents.Redaction.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RedactionTest {

  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int RED = 0xFFFF0000;

  @Test
  void what_is_marked_is_black_and_all_else_stays() throws IOException {
    var seen = redacted(red(BufferedImage.TYPE_INT_RGB), List.of(new Box(0, 0, 100, 10)));
    assertThat(seen.getRGB(0, 0)).isEqualTo(BLACK);
    assertThat(seen.getRGB(39, 7)).isEqualTo(BLACK);
    assertThat(seen.getRGB(0, 8)).isEqualTo(RED);
    assertThat(seen.getRGB(39, 79)).isEqualTo(RED);
  }

  @Test
  void what_was_see_through_becomes_white() throws IOException {
    var empty = new BufferedImage(40, 80, BufferedImage.TYPE_INT_ARGB);
    assertThat(redacted(empty, List.of()).getRGB(20, 40)).isEqualTo(WHITE);
  }

  @Test
  void what_is_no_picture_or_too_large_is_not_drawn() throws IOException {
    assertThat(Redaction.png("<svg/>".getBytes(StandardCharsets.UTF_8), List.of())).isEmpty();
    var large = new BufferedImage(20_001, 2_000, BufferedImage.TYPE_BYTE_BINARY);
    assertThat(Redaction.png(png(large), List.of())).isEmpty();
  }

  @Test
  void no_picture_lies_open_in_a_folder_while_it_is_drawn() throws IOException {
    var source = png(red(BufferedImage.TYPE_INT_RGB));
    var folder = Files.createTempDirectory("pictures");
    ImageIO.setCacheDirectory(folder.toFile());
    Files.delete(folder); // whoever lays a file there fails
    try {
      assertThat(Redaction.png(source, List.of())).isPresent();
    } finally {
      ImageIO.setCacheDirectory(null);
    }
  }

  private static BufferedImage redacted(BufferedImage image, List<Box> boxes) throws IOException {
    var drawn = Redaction.png(png(image), boxes).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(drawn));
  }

  private static BufferedImage red(int type) {
    var image = new BufferedImage(40, 80, type);
    for (int x = 0; x < 40; x++) {
      for (int y = 0; y < 80; y++) {
        image.setRGB(x, y, RED);
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
