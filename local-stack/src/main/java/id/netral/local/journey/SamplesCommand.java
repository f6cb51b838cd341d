package id.netral.local.journey;

import id.netral.local.clock.ClockCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings one case of each of three governments into a fresh stack, by its public pages, and writes
 * their codes down in the file {@code netral.local.samples-file}. The stack's clock begins on the
 * day of the first and moves on with them.
 */
public final class SamplesCommand {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private final Addresses at;
  private final Path clock;
  private final List<String> codes = new ArrayList<>();

  private SamplesCommand(Addresses at, Path clock) {
    this.at = at;
    this.clock = clock;
  }

  public static void main(String[] arguments) throws IOException {
    var samples =
        new SamplesCommand(
            new Addresses(Integer.getInteger("netral.local.base-port")),
            Path.of(System.getProperty("netral.local.clock-file")));
    try {
      samples.lampungUtara();
      samples.balikpapan();
      samples.malang();
    } catch (IllegalStateException | UncheckedIOException e) {
      System.out.println("  The sample cases came to a halt: " + e.getMessage());
      System.exit(1);
    }
    Files.write(Path.of(System.getProperty("netral.local.samples-file")), samples.codes);
    System.exit(0);
  }

  private void lampungUtara() {
    var sari = citizen();
    on("2024-01-26T08:30+07:00", "Lampung Utara: a report comes two days late");
    var account = SampleReports.teacherAtARally();
    var code = sari.sendAlthoughLate(sari.tellUpToTheLimit(account), account);
    var agus = new Officer(new PlainBrowser(), at, "agus");
    var report = Patience.until(() -> agus.findCase(SampleReports.TEACHER), id -> !id.isEmpty());
    agus.review(report, false);
    agus.refuse(report);
    Patience.until(() -> sari.track(code).text().contains("tidak diregistrasi oleh"));
    keep(code, "Lampung Utara", "not registered, and why", "agus");
  }

  private void balikpapan() {
    var anwar = citizen();
    on("2024-10-21T09:00+08:00", "Balikpapan: an official car at a rally");
    var account = SampleReports.officialCar();
    var code = anwar.send(anwar.tellUpToTheLimit(account), Filled.NOTHING, account);
    Patience.until(
        () ->
            !new Officer(new PlainBrowser(), at, "maya")
                .findCase(SampleReports.ADMINISTRATOR)
                .isEmpty());
    keep(code, "Balikpapan", "waits in the queue", "maya");
  }

  private void malang() {
    var wahyu = citizen();
    on("2024-10-23T09:30+07:00", "Kota Malang: a like and a comment");
    var account = LikeAndComment.account(LikeAndComment.resident());
    var code = wahyu.send(wahyu.tellUpToTheLimit(account), Filled.NOTHING, account);
    Patience.until(
        () ->
            !new Officer(new PlainBrowser(), at, "siti")
                .findCase(LikeAndComment.ACCUSED)
                .isEmpty());
    keep(code, "Kota Malang", "waits in the queue", "siti");
  }

  private Citizen citizen() {
    return new Citizen(new PlainBrowser(), at.reports());
  }

  private void on(String moment, String what) {
    var day = OffsetDateTime.parse(moment);
    ClockCommand.reach(clock, day.toInstant());
    System.out.println("  " + DAY.format(day) + "  " + what);
  }

  private void keep(String code, String place, String stands, String officer) {
    codes.add("%-15s %s  %s (%s)".formatted(place, code, stands, officer));
  }
}
