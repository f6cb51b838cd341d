package id.netral.reports.api;

import id.netral.reports.handling.Offices;
import id.netral.reports.handling.ReportCode;
import id.netral.reports.lifecycle.Account;
import id.netral.reports.lifecycle.Reporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as a machine hands it in; without {@code reporter} it is a tip.
 *
 * @param code as made by {@code POST /api/report-codes} and kept by the citizen
 */
record NewReport(
    @Nullable String code,
    @Nullable String election,
    @Nullable String region,
    @Nullable LocalDate actOn,
    @Nullable LocalDate knownOn,
    @Nullable String place,
    @Nullable String description,
    @Nullable List<Person> accused,
    @Nullable List<String> links,
    @Nullable Identity reporter) {

  record Person(@Nullable String name, @Nullable String post, @Nullable String unit) {}

  record Identity(
      @Nullable String name,
      @Nullable String nationalId,
      @Nullable String address,
      @Nullable String phone,
      @Nullable String mail) {}

  /** A field that is missing or cannot be. */
  record Fault(String field, String reason) {}

  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_LINE = 500;
  private static final int MOST = 50;

  List<Fault> faults(Offices offices) {
    var faults = new ArrayList<Fault>();
    need(ReportCode.typed(or(code)).isPresent(), "code", "is not a report code", faults);
    need(offices.knows(or(election)), "election", "is not known", faults);
    need(offices.serves(or(region)), "region", "is not served", faults);
    need(actOn != null, "actOn", "is missing", faults);
    need(fits(place, LONGEST_LINE), "place", "is missing or too long", faults);
    need(fits(description, LONGEST_TEXT), "description", "is missing or too long", faults);
    need(people().size() <= MOST, "accused", "are too many", faults);
    need(people().stream().allMatch(p -> fits(p.name(), 200)), "accused", "lack a name", faults);
    need(addresses().size() <= MOST, "links", "are too many", faults);
    if (reporter != null) {
      need(fits(reporter.name, 200), "reporter.name", "is missing", faults);
      need(
          or(reporter.nationalId).matches("[0-9]{16}"),
          "reporter.nationalId",
          "has 16 digits",
          faults);
      need(fits(reporter.address, LONGEST_LINE), "reporter.address", "is missing", faults);
      need(fits(reporter.phone, 20), "reporter.phone", "is missing", faults);
    }
    return faults;
  }

  /** Only for a report without faults. */
  Account account() {
    return new Account(
        or(election),
        or(region),
        Offices.of(or(region)),
        Objects.requireNonNull(actOn),
        knownOn,
        or(place),
        or(description),
        people().stream().map(p -> new Account.Accused(or(p.name()), p.post(), p.unit())).toList(),
        addresses(),
        List.of());
  }

  @Nullable Reporter identity() {
    return reporter == null
        ? null
        : new Reporter(
            or(reporter.name),
            or(reporter.nationalId),
            or(reporter.address),
            or(reporter.phone),
            reporter.mail);
  }

  private List<Person> people() {
    return accused == null ? List.of() : accused;
  }

  private List<String> addresses() {
    return links == null ? List.of() : links;
  }

  private static void need(boolean met, String field, String reason, List<Fault> faults) {
    if (!met) faults.add(new Fault(field, reason));
  }

  private static boolean fits(@Nullable String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
