package id.netral.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.evidence.Cleaned.Edition;
import id.netral.reports.evidence.Cleaned.Refused;
import id.netral.reports.evidence.Cleaned.Why;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCleaningTest {

  @Test
  void a_photo_loses_camera_and_place_and_stands_upright() throws IOException {
    var photo = AFile.photo(40, 20, 6);
    assertThat(text(photo)).contains(AFile.MARK);
    var edition = (Edition) EvidenceCleaning.clean(photo);
    assertThat(text(edition.bytes())).doesNotContain(AFile.MARK, "Exif");
    var seen = ImageIO.read(new ByteArrayInputStream(edition.bytes()));
    assertThat(seen.getWidth()).isEqualTo(20);
    assertThat(seen.getHeight()).isEqualTo(40);
  }

  @Test
  void a_screenshot_loses_its_text_chunks() throws IOException {
    var screenshot = AFile.screenshot();
    assertThat(text(screenshot)).contains(AFile.MARK);
    var edition = (Edition) EvidenceCleaning.clean(screenshot);
    assertThat(text(edition.bytes())).doesNotContain(AFile.MARK);
    assertThat(ImageIO.read(new ByteArrayInputStream(edition.bytes())).getWidth()).isEqualTo(30);
  }

  @Test
  void a_pdf_loses_author_and_metadata_and_keeps_its_page() throws IOException {
    var pdf = AFile.pdf();
    assertThat(text(pdf)).contains(AFile.MARK);
    var edition = (Edition) EvidenceCleaning.clean(pdf);
    assertThat(text(edition.bytes())).doesNotContain(AFile.MARK);
    try (var again = org.apache.pdfbox.Loader.loadPDF(edition.bytes())) {
      assertThat(again.getNumberOfPages()).isEqualTo(1);
      assertThat(again.getDocumentCatalog().getMetadata()).isNull();
      assertThat(again.getDocumentInformation().getAuthor()).isNull();
    }
  }

  @Test
  void what_only_claims_to_be_a_picture_is_refused() {
    var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertThat(EvidenceCleaning.clean(script)).isEqualTo(new Refused(Why.OTHER_KIND));
    assertThat(EvidenceCleaning.clean(new byte[0])).isEqualTo(new Refused(Why.EMPTY));
    var cut = java.util.Arrays.copyOf(AFile.screenshot(), 60);
    assertThat(EvidenceCleaning.clean(cut)).isEqualTo(new Refused(Why.UNREADABLE));
  }

  @Test
  void no_picture_lies_open_in_a_folder_while_it_is_drawn() throws IOException {
    var photo = AFile.photo(40, 20, 6);
    var screenshot = AFile.screenshot();
    var folder = Files.createTempDirectory("pictures");
    ImageIO.setCacheDirectory(folder.toFile());
    Files.delete(folder); // whoever lays a file there fails
    try {
      assertThat(EvidenceCleaning.clean(photo)).isInstanceOf(Edition.class);
      assertThat(EvidenceCleaning.clean(screenshot)).isInstanceOf(Edition.class);
    } finally {
      ImageIO.setCacheDirectory(null);
    }
  }

  @Test
  void a_screenshot_keeps_every_pixel() throws IOException {
    var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
    var chance = new Random(7);
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 200; y++) {
        image.setRGB(x, y, (x + 3 * y) << 20 | chance.nextInt(0x1000000));
      }
    }
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    var edition = (Edition) EvidenceCleaning.clean(png.toByteArray());
    var seen = ImageIO.read(new ByteArrayInputStream(edition.bytes()));
    assertThat(pixels(seen)).isEqualTo(pixels(image));
  }

  /** Eight bits and sixteen, coloured, grey and by palette, with and without transparency. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void a_screenshot_of_any_kind_keeps_what_it_shows(int kind) throws IOException {
    var image = new BufferedImage(90, 40, kind);
    var pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.BLACK, 90, 40, Color.ORANGE));
    pen.fillRect(5, 5, 80, 30);
    pen.dispose();
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    var shown = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));

    var edition = (Edition) EvidenceCleaning.clean(png.toByteArray());

    var seen = ImageIO.read(new ByteArrayInputStream(edition.bytes()));
    assertThat(pixels(seen)).isEqualTo(pixels(shown));
  }

  @Test
  void a_screenshot_of_sixteen_bits_a_colour_keeps_what_it_shows() throws IOException {
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_USHORT);
    var raster = model.createCompatibleWritableRaster(9, 4);
    for (int i = 0; i < 36; i++) {
      raster.setPixel(i % 9, i / 9, new int[] {i * 1_800, 65_535 - i, i * 700, 40_000 + i});
    }
    var image = new BufferedImage(model, raster, false, null);
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);

    var edition = (Edition) EvidenceCleaning.clean(png.toByteArray());

    var seen = ImageIO.read(new ByteArrayInputStream(edition.bytes()));
    assertThat(pixels(seen)).isEqualTo(pixels(image));
  }

  @Test
  void many_pictures_at_once_are_all_cleaned() throws InterruptedException, ExecutionException {
    var photo = AFile.photo(800, 600, 6);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          threads.invokeAll(
              Collections.nCopies(40, (Callable<Cleaned>) () -> EvidenceCleaning.clean(photo)));
      for (var one : all) {
        assertThat(one.get()).isInstanceOf(Edition.class);
      }
    }
  }

  private static int[] pixels(BufferedImage image) {
    int w = image.getWidth();
    return image.getRGB(0, 0, w, image.getHeight(), null, 0, w);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
