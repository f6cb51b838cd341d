package id.netral.deadlines;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Explains one deadline on the command line; the last line is the due date alone. Exit code 0, or 2
 * with a message and the list of rules for wrong input.
 */
public final class DeadlineCommand {

  private static final Words USAGE =
      new Words(
          """
          Pemakaian: ATURAN MULAI [--region KODE] [--lang id|en] [--set KUNCI=NILAI]...
                     --list [--lang id|en]
            ATURAN    kunci aturan, misalnya ppk.followup
            MULAI     tanggal mulai, misalnya 2024-10-28 (untuk aturan jam: 2024-10-28T09:30)
            --region  kode wilayah Kemendagri, bawaan 35.73
            --set     pengaturan, misalnya voting-days=worked\
          """,
          """
          Usage: RULE START [--region CODE] [--lang id|en] [--set KEY=VALUE]...
                 --list [--lang id|en]
            RULE      key of a rule, for example ppk.followup
            START     start date, for example 2024-10-28 (for rules in hours: 2024-10-28T09:30)
            --region  Kemendagri code of the region, default 35.73
            --set     a setting, for example voting-days=worked\
          """);

  private final PrintStream out;
  private final PrintStream err;
  private final List<String> words = new ArrayList<>();
  private String region = "35.73";
  private Locale language = Locale.of("id");
  private Settings settings = Settings.standard();
  private boolean list;
  private boolean help;

  private DeadlineCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    return new DeadlineCommand(out, err).run(new ArrayDeque<>(args));
  }

  private int run(Deque<String> args) {
    try {
      read(args);
      if (help) {
        out.println(USAGE.in(language));
      } else if (list) {
        rules(out);
      } else {
        explain();
      }
      return 0;
    } catch (WrongInput | IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println();
      err.println(USAGE.in(language));
      err.println();
      rules(err);
      return 2;
    }
  }

  private void read(Deque<String> args) {
    var wanted = new ArrayList<String[]>();
    while (!args.isEmpty()) {
      var word = args.pop();
      switch (word) {
        case "--list" -> list = true;
        case "--help", "-h" -> help = true;
        case "--region", "--lang", "--set" -> wanted.add(new String[] {word, next(word, args)});
        default -> words.add(word);
      }
    }
    // The language first, so that complaints about the others come in it.
    wanted.stream().filter(o -> o[0].equals("--lang")).forEach(o -> language = language(o[1]));
    for (var option : wanted) {
      switch (option[0]) {
        case "--region" -> region = option[1];
        case "--set" -> settings = setting(option[1]);
        default -> {}
      }
    }
    words.stream()
        .filter(word -> word.startsWith("-"))
        .findFirst()
        .ifPresent(word -> complain("Pilihan tidak dikenal: ", "Unknown option: ", word));
  }

  private String next(String option, Deque<String> args) {
    if (args.isEmpty()) {
      complain("Nilai tidak ada setelah ", "No value after ", option);
    }
    return args.pop();
  }

  private Locale language(String text) {
    if (!text.equals("id") && !text.equals("en")) {
      complain("Bahasa adalah id atau en, bukan ", "The language is id or en, not ", text);
    }
    return Locale.of(text);
  }

  private Settings setting(String text) {
    var equals = text.indexOf('=');
    if (equals < 1) {
      complain("--set memerlukan KUNCI=NILAI, bukan ", "--set wants KEY=VALUE, not ", text);
    }
    return settings.with(text.substring(0, equals), text.substring(equals + 1));
  }

  private void explain() {
    if (words.size() != 2) {
      complain(
          "Perlu satu aturan dan satu tanggal mulai.", "One rule and one start date, please.", "");
    }
    var deadlines = Deadlines.of(settings);
    if (!Rule.all().containsKey(words.get(0))) {
      complain("Aturan tidak dikenal: ", "Unknown rule: ", words.get(0));
    }
    var start = start(words.get(1)).atZone(deadlines.zone(region)).toInstant();
    var deadline = deadlines.due(words.get(0), start, region);
    out.println(deadline.explanation(language));
    out.println(deadline.due());
  }

  private LocalDateTime start(String text) {
    try {
      return text.indexOf('T') > 0
          ? LocalDateTime.parse(text)
          : LocalDate.parse(text).atStartOfDay();
    } catch (DateTimeException e) {
      complain(
          "Tanggal mulai harus seperti 2024-10-28, bukan ",
          "The start must be a date such as 2024-10-28, not ",
          text);
      throw e;
    }
  }

  private void rules(PrintStream to) {
    to.println(new Words("Aturan:", "Rules:").in(language));
    for (var rule : Deadlines.of(settings).rules()) {
      to.printf(
          "  %-27s %-17s %s (%s, %s)%n",
          rule.key(),
          rule.count(language),
          rule.name().in(language),
          Rule.cited(rule.article(), language),
          rule.confidence());
    }
  }

  private void complain(String indonesian, String english, String what) {
    throw new WrongInput(new Words(indonesian, english).in(language) + what);
  }

  private static final class WrongInput extends RuntimeException {
    WrongInput(String message) {
      super(message);
    }
  }
}
