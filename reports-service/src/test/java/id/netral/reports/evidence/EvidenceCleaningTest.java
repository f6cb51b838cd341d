package id.netral.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.evidence.Cleaned.Edition;
import id.netral.reports.evidence.Cleaned.Refused;
import id.netral.reports.evidence.Cleaned.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

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

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
