package id.netral.investigation.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of a register or a letter, by a pattern of the office: {@code {n:000}/Reg/{year}}. */
record NumberPattern(String pattern) {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)(?::(0+))?}");
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };
  private static final int FIRST_CITY = 71;

  String number(long n, String office, String election, LocalDate on) {
    var region = office.startsWith("bawaslu-") ? office.substring("bawaslu-".length()) : "00";
    var slots =
        Map.of(
            "n", String.valueOf(n),
            "office", region,
            "level", level(region),
            "election", election.startsWith("pemilu") ? "PL" : "PB",
            "roman-month", ROMAN[on.getMonthValue() - 1],
            "month", String.format("%02d", on.getMonthValue()),
            "year", String.valueOf(on.getYear()));
    return SLOT.matcher(pattern)
        .replaceAll(m -> Matcher.quoteReplacement(filled(slots, m.group(1), m.group(2))));
  }

  private static String filled(Map<String, String> slots, String slot, @Nullable String zeros) {
    var value = slots.get(slot);
    if (value == null) {
      throw new IllegalArgumentException("no such part of a number: " + slot);
    }
    return zeros == null ? value : "0".repeat(Math.max(0, zeros.length() - value.length())) + value;
  }

  /** In Kemendagri codes cities begin at 71. */
  private static String level(String region) {
    var dot = region.indexOf('.');
    if (dot < 0) {
      return "Prov";
    }
    return Integer.parseInt(region.substring(dot + 1)) >= FIRST_CITY ? "Kota" : "Kab";
  }
}
