package id.netral.local.journey;

import java.util.List;

/** A Bawaslu officer or member at their own pages. */
public final class Officer {

  private static final String NEXT_PAGE = "Berikutnya";
  private static final List<String> COMPLETE =
      List.of("REPORTER_NAME_AND_ADDRESS", "REPORTED_PARTY", "IN_TIME");
  private static final List<String> SUBSTANTIAL =
      List.of("TIME_AND_PLACE", "DESCRIPTION", "EVIDENCE");

  private final Browser browser;
  private final Addresses at;
  private final String user;

  public Officer(Browser browser, Addresses at, String user) {
    this.browser = browser;
    this.at = at;
    this.user = user;
  }

  /** The queue of the own office. */
  public Page queue() {
    return browser.signIn(at.investigation() + "/", user, "netral");
  }

  /** The case page of one report. */
  public Page caseOf(String report) {
    return browser.signIn(at.investigation() + "/cases/" + report, user, "netral");
  }

  /**
   * The id of the case about this person that awaits its review, as the queue links to it; empty
   * when it is not there.
   */
  public String findCase(String accused) {
    var page = browser.signIn(at.investigation() + "/?stage=review", user, "netral");
    while (!page.offers(accused)) {
      if (!page.offers(NEXT_PAGE)) {
        return "";
      }
      page = page.follow(NEXT_PAGE);
    }
    var path = page.follow(accused).address().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Ticks what the report has; {@code inTime} as the page computed it. */
  public void review(String report, boolean inTime) {
    var filled = Filled.NOTHING;
    for (var requirement : COMPLETE) {
      if (inTime || !requirement.equals("IN_TIME")) {
        filled = filled.and("formal", requirement);
      }
    }
    for (var requirement : SUBSTANTIAL) {
      filled = filled.and("material", requirement);
    }
    act(report, "review", "Selesaikan kajian awal", filled);
  }

  public void register(String report) {
    act(report, "registration", "Registrasi perkara", Filled.NOTHING);
  }

  /** Declares a late report not registered, in the words that the page suggests. */
  public void refuse(String report) {
    act(report, "refusal", "Nyatakan tidak diregister", Filled.NOTHING);
  }

  /** Invites the reporter, {@code meeting} as local date and time. */
  public void inviteReporter(String report, String meeting) {
    act(
        report,
        "invitation",
        "Kirim undangan",
        Filled.with("meetingOn", meeting).and("place", "Kantor Bawaslu Kota Malang"));
  }

  /** Opens the reporter's identity with a reason, hears the reporter, and writes it down. */
  public void hearReporter(String report, String answers) {
    var papers = papers(report);
    if (papers.offers("Buka identitas")) {
      papers =
          papers.does(
              "Buka identitas", Filled.with("reason", "Klarifikasi pelapor menurut undangan"));
    }
    papers
        .follow("Catat klarifikasi")
        .does(
            "Simpan",
            Filled.with("oath", "taken").and("mode", "face-to-face").and("answers", answers));
  }

  /** Reads as the second officer what the reporter said, and lets it go into the case. */
  public void releaseReportersWords(String report) {
    papers(report)
        .follow("Baca dan lepaskan")
        .does("Lepaskan ke berkas perkara", Filled.with("read", "true"));
  }

  private Page papers(String report) {
    return browser.signIn(at.reports() + "/papers/" + report, user, "netral");
  }

  /** Records the clarification of a reported party or witness. */
  public void hear(String report, String party, String name, String course, String minutes) {
    act(
        report,
        "clarification",
        "Catat klarifikasi",
        Filled.with("party", party)
            .and("name", name)
            .and("course", course)
            .and("mode", "FACE_TO_FACE")
            .and("minutes", minutes));
  }

  public void study(String report, String analysis, String conclusion) {
    act(
        report,
        "study",
        "Selesaikan kajian",
        Filled.with("analysis", analysis).and("conclusion", conclusion));
  }

  /** Signs the plenary's decision on the first reported person. */
  public void decide(String report, String act, String offence, String reasons) {
    act(
        report,
        "plenary",
        "Tanda tangani putusan",
        Filled.with("act", act)
            .and("outcome1", "VIOLATION")
            .and("offences1", offence)
            .and("reasons1", reasons)
            .and("noConflict", "true")
            .and("members", "Ratna Wulandari"));
  }

  /** The evidence that can be released, once so many pieces have arrived from the reports' side. */
  public List<String> evidenceHere(String report, int pieces) {
    var address = at.investigation() + "/cases/" + report + "/release";
    return Patience.until(
        () -> browser.signIn(address, user, "netral").choices("evidence"),
        found -> found.size() == pieces);
  }

  /** Prepares a redacted copy of one piece of evidence: two boxes are blacked out. */
  public void prepareRelease(String report, String evidence) {
    act(
        report,
        "release",
        "Siapkan dokumen",
        Filled.with("evidence", evidence)
            .and("x1", "0")
            .and("y1", "0")
            .and("w1", "100")
            .and("h1", "10"));
  }

  /** Answers as the second officer who could be guessed, and approves one that waits. */
  public void approveRelease(String report) {
    caseOf(report)
        .follow("Periksa Lampiran")
        .does(
            "Setujui untuk keluar",
            Filled.with(
                "answer", "Tidak ada: nama akun pengunggah tangkapan layar sudah dihitamkan."));
  }

  public void recommend(String report) {
    act(report, "recommendation", "Kirim rekomendasi", Filled.NOTHING);
  }

  private void act(String report, String path, String button, Filled filled) {
    browser
        .signIn(at.investigation() + "/cases/" + report + "/" + path, user, "netral")
        .does(button, filled);
  }
}
