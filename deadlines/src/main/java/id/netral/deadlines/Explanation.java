package id.netral.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a deadline into words; plain letters only, so that any terminal shows them. */
final class Explanation {

  private final Deadline deadline;
  private final Locale language;
  private final DateTimeFormatter days;

  Explanation(Deadline deadline, Locale language) {
    this.deadline = deadline;
    this.language = language.getLanguage().equals("en") ? Locale.UK : Locale.of("id", "ID");
    this.days = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", this.language);
  }

  String summary() {
    return say(
        "%s (%s, %s): dihitung dari %s, %s %s.",
        "%s (%s, %s): counted from %s, %s %s.",
        name(),
        Rule.cited(deadline.article(), language),
        count(),
        day(deadline.start()),
        deadline.takesEffect()
            ? say("berlaku mulai", "in effect from")
            : say("paling lambat", "at the latest"),
        day(deadline.due()));
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(say("Aturan      : %s - %s", "Rule        : %s - %s", deadline.rule(), name()));
    lines.add(
        say(
            "Dasar hukum : %s (baris %s)",
            "Article     : %s (row %s)", Rule.cited(deadline.article(), language), deadline.row()));
    lines.add(say("Keyakinan   : %s", "Confidence  : %s", confidence()));
    rule()
        .map(Rule::doubt)
        .ifPresent(
            d -> lines.add(say("Keraguan    : no. %s", "Open doubt  : no. %s", d.in(language))));
    lines.add(say("Hitungan    : %s", "Count       : %s", count()));
    lines.add(say("Mulai       : %s", "Start       : %s", day(deadline.start())) + starts());
    lines.add(say("Kalender    : %s", "Calendar    : %s", deadline.calendar()) + caution());
    if (deadline.skipped().isEmpty()) {
      lines.add(say("Dilewati    : tidak ada", "Skipped     : none"));
    }
    for (var skipped : deadline.skipped()) {
      lines.add(
          say("Dilewati    : %s - %s", "Skipped     : %s - %s", day(skipped.day()), why(skipped)));
    }
    rule()
        .ifPresent(
            rule -> {
              lines.add(say("Dipenuhi    : %s", "Fulfilled by: %s", rule.fulfilled().in(language)));
              lines.add(say("Bila lewat  : %s", "When passed : %s", rule.passes().in(language)));
            });
    lines.add(due());
    return lines;
  }

  private String due() {
    var zone = Region.of(deadline.region());
    if (deadline.unit() == Rule.Unit.HOUR) {
      var end = deadline.passesAt().atZone(zone.zone());
      return say(
          "Jatuh tempo : %s pukul %s %s",
          "Due         : %s at %s %s",
          day(deadline.due()),
          end.format(DateTimeFormatter.ofPattern(say("HH.mm", "HH:mm"))),
          zone.zoneName());
    }
    return deadline.takesEffect()
        ? say(
            "Berlaku     : %s pukul 00.00 %s",
            "In effect   : %s at 00:00 %s", day(deadline.due()), zone.zoneName())
        : say(
            "Jatuh tempo : %s pukul 24.00 %s",
            "Due         : %s at 24:00 %s", day(deadline.due()), zone.zoneName());
  }

  static String of(Recomputed change, Locale language) {
    var words = new Explanation(change.now(), language);
    if (!change.moved()) {
      return words.say("Tetap %s.", "Unchanged: %s.", words.day(change.now().due()));
    }
    var reasons = new ArrayList<String>();
    if (change.ruleChanged()) {
      reasons.add(words.say("hitungan kini %s", "the count is now %s", words.count()));
    }
    change
        .added()
        .forEach(
            day ->
                reasons.add(
                    words.say(
                        "%s kini libur (%s)",
                        "%s is now off (%s)", words.day(day.day()), words.why(day))));
    change
        .gone()
        .forEach(
            day ->
                reasons.add(
                    words.say(
                        "%s tidak lagi libur (%s)",
                        "%s is no longer off (%s)", words.day(day.day()), words.why(day))));
    return words.say(
        "Berubah dari %s menjadi %s: %s. Kalender %s menjadi %s.",
        "Moved from %s to %s: %s. Calendar %s became %s.",
        words.day(change.old().due()),
        words.day(change.now().due()),
        String.join("; ", reasons),
        change.old().calendar(),
        change.now().calendar());
  }

  private String why(SkippedDay skipped) {
    var kind = skipped.kind().words().in(language);
    var reason = skipped.reason().in(language);
    return reason.equalsIgnoreCase(kind) ? kind : reason + ", " + kind;
  }

  private String caution() {
    return switch (deadline.certainty()) {
      case PUBLISHED -> "";
      case PROVISIONAL ->
          say(" (sementara; tanggal dapat berubah)", " (provisional; the date may move)");
      case NO_CALENDAR ->
          say(
              " (sebagian tahun belum berkalender: hanya akhir pekan dilewati; tanggal dapat berubah)",
              " (no calendar for some year: only weekends are skipped there; the date may move)");
    };
  }

  private String confidence() {
    var marks = new ArrayList<String>();
    for (var mark : deadline.confidence().split("/")) {
      marks.add(
          switch (mark) {
            case "C" -> say("naskah peraturan dilihat", "seen in the text");
            case "C*" -> say("transkripsi hampir harfiah", "near-verbatim transcription");
            case "P" -> say("menurut laporan atau berita", "reported");
            default -> say("belum diverifikasi", "unverified");
          });
    }
    return deadline.confidence() + " (" + String.join(" / ", marks) + ")";
  }

  private String starts() {
    return rule().map(rule -> " (" + rule.starts().in(language) + ")").orElse("");
  }

  private String name() {
    return rule().map(rule -> rule.name().in(language)).orElse(deadline.rule());
  }

  private String count() {
    return deadline.number() + " " + deadline.unit().words().in(language);
  }

  /** A stored deadline may name a rule that a later version no longer has. */
  private Optional<Rule> rule() {
    return Optional.ofNullable(Rule.all().get(deadline.rule()));
  }

  private String day(LocalDate day) {
    return days.format(day);
  }

  private String say(String indonesian, String english, Object... arguments) {
    return String.format(
        Locale.ROOT, language.getLanguage().equals("en") ? english : indonesian, arguments);
  }
}
