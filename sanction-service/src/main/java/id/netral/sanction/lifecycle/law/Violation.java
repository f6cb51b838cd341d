package id.netral.sanction.lifecycle.law;

import id.netral.sanction.lifecycle.law.SanctionKind.Source;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a decision names as violated (H-50).
 *
 * @param level fixed by the article; null where it fixes none
 */
public record Violation(String code, @Nullable Level level, Track track, Source source) {

  private static final Pattern LETTER_N =
      Pattern.compile("\\bn[. ]?(\\d)|huruf n angka (\\d)", Pattern.CASE_INSENSITIVE);

  /** Whether an offence as Bawaslu cites it is this one: by its code, or by its article. */
  public boolean isNamedBy(String offence, String article) {
    if (code.equals(offence)) {
      return true;
    }
    if (track == Track.ETHICS) {
      return offence.startsWith("KE-");
    }
    var found = LETTER_N.matcher(article);
    if (!found.find()) {
      return false;
    }
    var digit = found.group(1) == null ? found.group(2) : found.group(1);
    return code.equals("n." + digit);
  }
}
