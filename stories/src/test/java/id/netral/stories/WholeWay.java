package id.netral.stories;

import id.netral.local.clock.MovableClock;
import id.netral.local.journey.Account;
import id.netral.local.journey.Addresses;
import id.netral.local.journey.Filled;
import id.netral.local.journey.LikeAndComment;
import id.netral.local.journey.Patience;
import id.netral.local.journey.Screenshots;
import id.netral.local.journey.Step;
import id.netral.local.journey.Tap;
import id.netral.stories.asked.Costs;
import id.netral.stories.marks.MarkedFiles;
import id.netral.stories.marks.Marks;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The like and the comment, carried through a whole stack in a real browser, full of marks. */
final class WholeWay implements AutoCloseable {

  private static final int BASE = 8400;
  private static final OffsetDateTime BEGINS = OffsetDateTime.parse("2024-10-23T09:00:00+07:00");

  private final Stack stack;
  private final Chrome chrome = Chrome.start();
  private final Map<String, ChromeBrowser> windows = new HashMap<>();
  private final Pictures pictures = new Pictures();
  private final Marks marks = Marks.random();
  private final LikeAndComment story;
  private final Costs costs;
  private List<Tap.Crossed> crossed = List.of();

  private WholeWay(Stack stack) {
    this.stack = stack;
    this.costs = new Costs(stack.shapes());
    this.story = new LikeAndComment(stack.addresses(), this::of, marked(marks));
  }

  static WholeWay start() {
    return new WholeWay(Stack.start("stories", BASE, BEGINS));
  }

  private static Account marked(Marks m) {
    var plain = LikeAndComment.account(LikeAndComment.resident());
    var reporter =
        new Account.Reporter(
            "Wahyu " + m.name(),
            m.nik(),
            "Jalan " + m.address() + " 1, Malang",
            "0" + m.phone(),
            m.mail() + "@warga.example");
    var seen = MarkedFiles.jpeg(Screenshots.of("@pasangan", "menyukai unggahan ini"), m.exif());
    return new Account(
        plain.election(),
        plain.region(),
        plain.description() + " " + m.description(),
        plain.actOn(),
        plain.place(),
        plain.knownOn(),
        plain.accused(),
        plain.post(),
        plain.unit(),
        plain.links(),
        List.of(
            new Filled.Upload("files", m.fileName() + ".jpg", "image/jpeg", seen),
            plain.evidence().getLast(),
            new Filled.Upload(
                "files",
                m.fileName() + ".pdf",
                "application/pdf",
                MarkedFiles.pdf(m.pdfAuthor(), m.pdfTitle()))),
        reporter);
  }

  /** From the report to the sanction in force. */
  void carry() {
    visit();
    of("citizen").clickTwice("Kirim laporan");
    var clock = new MovableClock(stack.clock());
    try (var tap = new Tap(stack.addresses().brokers(), clock, _ -> {})) {
      tap.ready();
      for (var step : story.steps()) {
        tap.settle();
        costs.begin(step.what());
        stack.does(step);
        lookAround(step);
      }
      tap.settle();
      costs.begin("");
      crossed = tap.crossed();
    }
    endsAtBawaslu();
    lookAtTheEnd();
  }

  /** Somebody looks at the first pages and goes away again. */
  private void visit() {
    var visitor = chrome.window(360, 740);
    visitor.open(stack.addresses().reports() + "/");
    pictures.look("start", visitor);
    pictures.lookInTheDark("start", visitor);
    visitor.open(stack.addresses().reports() + "/lapor").press("Mulai", Filled.NOTHING);
    pictures.look("form", visitor);
  }

  private void lookAround(Step step) {
    if (step.who().equals("warga")) {
      pictures.look("receipt", of("citizen"));
      story
          .tracked()
          .does("Kirim pesan", Filled.with("text", "Komentar kedua juga: " + marks.message()));
    } else if (step.what().startsWith("meregistrasi")) {
      new Open(of("siti"), "siti").at(stack.addresses().investigation() + "/");
      pictures.look("queue", of("siti"));
    } else if (step.what().startsWith("mengirim rekomendasi")) {
      Patience.until(() -> caseWords().contains("15 November 2024"));
      pictures.look("case", of("siti"));
      pictures.lookInTheDark("case", of("siti"));
    } else if (step.what().startsWith("memanggil")) {
      new Open(of("rini"), "rini").at(stack.addresses().sanction() + "/");
      pictures.look("government-queue", of("rini"));
      new Open(of("rini"), "rini").at(proceeding());
      pictures.look("proceeding", of("rini"));
      pictures.lookInTheDark("proceeding", of("rini"));
    }
  }

  private String caseWords() {
    return new Open(of("siti"), "siti").at(caseAddress()).text();
  }

  private void endsAtBawaslu() {
    Patience.until(() -> caseWords().contains("12 Desember 2024"));
    pictures.look("case-at-the-end", of("siti"));
  }

  private void lookAtTheEnd() {
    story.tracked();
    pictures.look("tracking", of("citizen"));
    pictures.lookInTheDark("tracking", of("citizen"));
    pictures.lookInEnglish("tracking", of("citizen"));
    new Open(of("pj"), "pj").at(proceeding());
    pictures.look("proceeding-at-the-end", of("pj"));
    pictures.lookInEnglish("proceeding-at-the-end", of("pj"));
    new Open(of("bkn"), "bkn")
        .at(stack.addresses().notification() + "/oauth2/authorization/bawaslu");
    of("bkn").open(stack.addresses().notification() + "/");
    pictures.look("inbox", of("bkn"));
  }

  String caseAddress() {
    return stack.addresses().investigation() + "/cases/" + story.report();
  }

  String proceeding() {
    return stack.addresses().sanction() + "/proceedings/" + story.proceeding();
  }

  /** Where the file of the case is handed out, by agency; as each calls it. */
  Map<String, String> exports() {
    var at = stack.addresses();
    return Map.of(
        "reports", at.reports() + "/exports/" + story.report(),
        "investigation", at.investigation() + "/exports/" + story.report(),
        "sanction", at.sanction() + "/exports/" + story.proceeding(),
        "notification", at.notification() + "/exports/investigation-" + story.report());
  }

  /** Somebody's own window: a phone for the citizen, a desk for officers. */
  ChromeBrowser of(String who) {
    return windows.computeIfAbsent(
        who, _ -> who.equals("citizen") ? chrome.window(360, 740) : chrome.window(1280, 800));
  }

  Addresses addresses() {
    return stack.addresses();
  }

  Stack stack() {
    return stack;
  }

  Pictures pictures() {
    return pictures;
  }

  Marks marks() {
    return marks;
  }

  Costs costs() {
    return costs;
  }

  List<Tap.Crossed> crossed() {
    return crossed;
  }

  @Override
  public void close() {
    chrome.close();
    stack.close();
  }
}
