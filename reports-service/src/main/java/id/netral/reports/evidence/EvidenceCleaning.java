package id.netral.reports.evidence;

import id.netral.reports.evidence.Cleaned.Edition;
import id.netral.reports.evidence.Cleaned.Kind;
import id.netral.reports.evidence.Cleaned.Refused;
import id.netral.reports.evidence.Cleaned.Why;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/** Makes the edition of a file that may leave; what cannot be cleaned is not taken. */
public final class EvidenceCleaning {

  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final Tika TIKA = new Tika();

  private EvidenceCleaning() {}

  /** Judged by content; what the browser or the file name claims does not count. */
  public static Cleaned clean(byte[] bytes) {
    if (bytes.length == 0) return new Refused(Why.EMPTY);
    if (bytes.length > MAX_BYTES) return new Refused(Why.TOO_LARGE);
    return Kind.named(TIKA.detect(bytes))
        .map(kind -> clean(kind, bytes))
        .orElse(new Refused(Why.OTHER_KIND));
  }

  private static Cleaned clean(Kind kind, byte[] bytes) {
    try {
      return switch (kind) {
        case PNG, JPEG -> new Edition(kind, Pictures.again(kind, bytes));
        case PDF -> new Edition(kind, Pdfs.stripped(bytes));
      };
    } catch (InvalidPasswordException e) {
      return new Refused(Why.LOCKED);
    } catch (IOException | RuntimeException e) {
      return new Refused(Why.UNREADABLE); // broken or hostile files fail in many ways
    }
  }
}
