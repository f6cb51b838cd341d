package id.netral.sanction.lifecycle.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The civil servant's number: day of birth, month of appointment, sex, serial number. */
public final class Nip {

  private static final Pattern SHAPE = Pattern.compile("\\d{14}[12]\\d{3}");

  private Nip() {}

  public static boolean isValid(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException _) {
      return false;
    }
    var month = Integer.parseInt(text.substring(12, 14));
    return month >= 1 && (month <= 12 || month == 21); // contract servants carry 21 there
  }

  /** As it is written on paper: 19780312 200501 1 004. */
  public static String spaced(String nip) {
    return SHAPE.matcher(nip).matches()
        ? String.join(
            " ",
            nip.substring(0, 8),
            nip.substring(8, 14),
            nip.substring(14, 15),
            nip.substring(15))
        : nip;
  }
}
