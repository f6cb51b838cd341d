package id.netral.local.journey;

/** The person who reports, with nothing but a browser and the code. */
public final class Citizen {

  private static final String NEXT = "Lanjut";

  private final Browser browser;
  private final String reports;

  /**
   * @param reports address of the public pages, without a path
   */
  public Citizen(Browser browser, String reports) {
    this.browser = browser;
    this.reports = reports;
  }

  /** Fills in the form up to the page that tells of the limit. */
  public Page tellUpToTheLimit(Account a) {
    return browser
        .open(reports + "/lapor")
        .does("Mulai", Filled.NOTHING)
        .does(NEXT, Filled.with("election", a.election()).and("region", a.region()))
        .does(NEXT, Filled.with("description", a.description()))
        .does(NEXT, Filled.with("actOn", a.actOn().toString()).and("place", a.place()))
        .does(NEXT, Filled.with("knownOn", a.knownOn().toString()));
  }

  /** Answers the rest and sends; returns the code, as it was shown before sending. */
  public String send(Page limit, Filled lateChoice, Account a) {
    return sendAfterLimit(limit.does(NEXT, lateChoice), a);
  }

  /** Has read that the limit has passed, and sends it as a report all the same. */
  public String sendAlthoughLate(Page limit, Account a) {
    return sendAfterLimit(limit.does("Tetap kirim sebagai laporan", Filled.NOTHING), a);
  }

  private String sendAfterLimit(Page accused, Account a) {
    var page =
        accused.does(
            NEXT,
            Filled.with("accused-0", a.accused()).and("post-0", a.post()).and("unit-0", a.unit()));
    for (var file : a.evidence()) {
      page =
          page.does(
              "Unggah",
              Filled.NOTHING.file("files", file.fileName(), file.mediaType(), file.bytes()));
    }
    var who = a.reporter();
    var code =
        page.does(NEXT, Filled.with("links", a.links()))
            .does(NEXT, Filled.with("intake", "report"))
            .does(
                NEXT,
                Filled.with("reporter", who.name())
                    .and("nik", who.nik())
                    .and("address", who.address())
                    .and("phone", who.phone())
                    .and("mail", who.mail())
                    .and("consent", "true"))
            .follow("Lanjut ke kode laporan");
    var shown = code.read(".ticket-code").replaceAll("\\s+", "");
    code.does("Kirim laporan", Filled.with("saved", "true"));
    return shown;
  }

  /** Types the code and sees where the report stands. */
  public Page track(String code) {
    return browser.open(reports + "/lacak").does("", Filled.with("code", code));
  }
}
