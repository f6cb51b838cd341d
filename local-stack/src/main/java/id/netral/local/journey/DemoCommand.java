package id.netral.local.journey;

import id.netral.local.clock.ClockCommand;
import id.netral.local.clock.MovableClock;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries one case through a running stack by its public pages; the properties {@code
 * netral.local.base-port} and {@code netral.local.clock-file} say which. Ends 0 only if the
 * sanction is in force on the right day and everybody has been told.
 */
public final class DemoCommand {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH.mm", Locale.of("id"));
  private static final Map<String, String> DATES =
      Map.of(
          "follow-up due", "2024-11-15",
          "delivery due", "2024-12-06",
          "in force", "2024-12-12");

  private final Addresses at;
  private final Path clock;
  private final Map<String, Browser> browsers = new HashMap<>();
  private final LikeAndComment story;

  private DemoCommand(Addresses at, Path clock) {
    this.at = at;
    this.clock = clock;
    var resident = LikeAndComment.resident();
    var reachable =
        new Account.Reporter(
            resident.name(),
            resident.nik(),
            resident.address(),
            resident.phone(),
            "wahyu@warga.example");
    this.story = new LikeAndComment(at, this::browser, reachable);
  }

  public static void main(String[] arguments) {
    // The libraries' words would drown the story's.
    System.setProperty("logback.configurationFile", "demo-logback.xml");
    var demo =
        new DemoCommand(
            new Addresses(Integer.getInteger("netral.local.base-port")),
            Path.of(System.getProperty("netral.local.clock-file")));
    try {
      System.exit(demo.run() ? 0 : 1);
    } catch (RuntimeException e) {
      System.out.println("\nThe case came to a halt: " + e.getMessage());
      System.exit(1);
    }
  }

  private Browser browser(String who) {
    return browsers.computeIfAbsent(who, _ -> new PlainBrowser());
  }

  private boolean run() {
    try (var tap = new Tap(at.brokers(), new MovableClock(clock), DemoCommand::tell)) {
      tap.ready();
      for (var step : story.steps()) {
        tap.settle();
        moveTo(step.at());
        System.out.printf("%n%s  %s%n    %s%n", DAY.format(step.at()), step.who(), step.what());
        step.act().run();
      }
      tap.settle();
      return told(tap) & dated(tap);
    }
  }

  private static void tell(Tap.Crossed one) {
    System.out.printf(
        "      ✉ %-30s %-28s %4d ms%n", one.type(), "on " + one.topic(), one.millis());
  }

  private void moveTo(OffsetDateTime moment) {
    if (new MovableClock(clock).instant().isBefore(moment.toInstant())) {
      ClockCommand.set(clock, moment.toInstant());
    }
  }

  /** Whether everybody who has to know the end knows it. */
  private boolean told(Tap tap) {
    var people = new LinkedHashMap<String, Boolean>();
    people.put("the reporter, on the tracking page", sees(story.tracked(), "berlaku"));
    people.put("Bawaslu, on the case page", endsAtBawaslu());
    people.put("the supervisor (BKN), in the inbox", hasNotice("bkn", "bawaslu"));
    people.put("the sanctioning authority, in the inbox", hasNotice("pj", "pemda"));
    people.put("the official concerned, by mail", hasMail("arif.budiman@malangkota.example"));
    people.put("the reporter, by mail", hasMail("wahyu@warga.example"));
    System.out.println("\nWho has been told");
    people.forEach((who, yes) -> System.out.printf("  %s %s%n", yes ? "✓" : "✗", who));
    System.out.printf("  %d announcements crossed%n", tap.crossed().size());
    return !people.containsValue(false);
  }

  private boolean endsAtBawaslu() {
    var siti = new Officer(browser("siti"), at, "siti");
    return patiently(() -> sees(siti.caseOf(story.report()), "berlaku"));
  }

  private boolean hasNotice(String user, String house) {
    return patiently(
        () -> {
          var inbox = inbox(user, house);
          return inbox.status() == 200 && inbox.offers("berlaku");
        });
  }

  private Page inbox(String user, String house) {
    var door = at.notification() + "/oauth2/authorization/" + house;
    browser(user).signIn(door, user, "netral");
    return browser(user).open(at.notification() + "/");
  }

  private boolean hasMail(String address) {
    var mailbox = "http://localhost:" + at.base() + "/mailbox";
    return patiently(() -> sees(new PlainBrowser().open(mailbox), address));
  }

  private static boolean patiently(java.util.function.BooleanSupplier condition) {
    try {
      Patience.until(condition);
      return true;
    } catch (IllegalStateException notInTime) {
      return false;
    }
  }

  private static boolean sees(Page page, String words) {
    return page.text().toLowerCase(Locale.ROOT).contains(words);
  }

  /** Whether the dates that crossed are the statutory ones. */
  private static boolean dated(Tap tap) {
    var dates = new LinkedHashMap<String, String>();
    dates.put("follow-up due", find(tap, "recommendation-received.v1", "due"));
    dates.put("delivery due", find(tap, "sanction-decided.v1", "due"));
    dates.put("in force", find(tap, "sanction-in-force.v1", "effectiveOn"));
    System.out.println("\nStatutory dates");
    dates.forEach((what, day) -> System.out.printf("  %-14s %s%n", what, day));
    return dates.equals(DATES);
  }

  private static String find(Tap tap, String type, String field) {
    var pattern = Pattern.compile("\"" + field + "\":\"(\\d{4}-\\d\\d-\\d\\d)\"");
    return tap.crossed().stream()
        .filter(c -> c.type().equals(type))
        .map(c -> pattern.matcher(c.data()))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .reduce((first, _) -> first)
        .orElse("never");
  }
}
