package id.netral.reports.handling;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The reporter's only key to the report: the first part finds it, the second (80 bits) proves that
 * one may read it. Made before sending; afterwards only a slow hash of the second part exists.
 */
public record ReportCode(String finds, String proves) {

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int FINDS = 8;
  private static final int PROVES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static ReportCode random() {
    return new ReportCode(letters(FINDS), letters(PROVES));
  }

  /** What a person typed: any grouping, any case, O for 0 and I or L for 1. */
  public static Optional<ReportCode> typed(String text) {
    var plain =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s–—-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return plain.matches("[" + CROCKFORD + "]{" + (FINDS + PROVES) + "}")
        ? Optional.of(new ReportCode(plain.substring(0, FINDS), plain.substring(FINDS)))
        : Optional.empty();
  }

  /** {@code ABCD-2345}, as it stands on paper. */
  public String findsGrouped() {
    return grouped(finds);
  }

  public String provesGrouped() {
    return grouped(proves);
  }

  private static String grouped(String letters) {
    return letters.replaceAll("(.{4})(?=.)", "$1-");
  }

  private static String letters(int length) {
    return RANDOM
        .ints(length, 0, CROCKFORD.length())
        .collect(StringBuilder::new, (s, i) -> s.append(CROCKFORD.charAt(i)), StringBuilder::append)
        .toString();
  }

  @Override
  public String toString() {
    return "ReportCode[sealed]";
  }
}
