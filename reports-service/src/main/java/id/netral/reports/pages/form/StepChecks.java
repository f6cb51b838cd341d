package id.netral.reports.pages.form;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.reports.pages.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is wrong with the answers of one page, in words that help. */
@Component
class StepChecks {

  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LINK = 2000;
  private static final int MOST_LINKS = 50;

  private final Places places;
  private final InstantSource clock;

  StepChecks(Places places, InstantSource clock) {
    this.places = places;
    this.clock = clock;
  }

  Problems of(Step step, Answers a) {
    var none = Problems.none();
    return switch (step) {
      case ELECTION ->
          none.andIf(!places.hasElection(a.text("election")), "election", wrong("election"))
              .andIf(!places.hasRegion(a.text("region")), "region", wrong("region"));
      case EVENT ->
          none.andIf(a.text("description").isEmpty(), "description", wrong("description"))
              .andIf(
                  a.text("description").length() > LONGEST_TEXT, "description", wrong("too-long"));
      case PLACE ->
          day(none, a, "actOn")
              .andIf(a.text("place").isEmpty(), "place", wrong("place"))
              .andIf(a.text("place").length() > LONGEST_LINE, "place", wrong("too-long"));
      case KNOWN -> a.ticked("knownForgotten") ? none : known(a);
      case LIMIT, REVIEW -> none;
      case ACCUSED -> accused(a);
      case EVIDENCE -> links(a);
      case REPORTER ->
          none.andIf(!a.text("intake").matches("report|tip"), "intake", wrong("intake"))
              .andIf(
                  a.text("intake").equals("report") && a.knownOn().isEmpty(),
                  "intake",
                  wrong("known-needed"));
      case IDENTITY -> a.isTip() ? none : identity(a);
      case CODE -> none.andIf(!a.ticked("saved"), "saved", wrong("saved"));
    };
  }

  /** The first page that still lacks something. */
  Optional<Step> firstIncomplete(Answers answers) {
    return Stream.of(Step.values())
        .takeWhile(step -> step != Step.REVIEW)
        .filter(step -> of(step, answers).any())
        .findFirst();
  }

  private Problems day(Problems so, Answers a, String field) {
    var day = a.day(field);
    return so.andIf(day.isEmpty(), field, wrong(field))
        .andIf(day.filter(d -> d.isAfter(today(a))).isPresent(), field, wrong("future"));
  }

  private Problems known(Answers a) {
    var actOn = a.day("actOn");
    var knownOn = a.day("knownOn");
    var tooEarly = actOn.isPresent() && knownOn.filter(d -> d.isBefore(actOn.get())).isPresent();
    return day(Problems.none(), a, "knownOn").andIf(tooEarly, "knownOn", wrong("before-act"));
  }

  private static Problems accused(Answers a) {
    var accused = a.accused();
    var tooLong = accused.stream().anyMatch(p -> p.name().length() > LONGEST_NAME);
    return Problems.none()
        .andIf(accused.isEmpty(), "accused-0", wrong("accused"))
        .andIf(tooLong, "accused-0", wrong("too-long"));
  }

  private static Problems links(Answers a) {
    var links = a.links();
    var wrong =
        links.size() > MOST_LINKS || links.stream().anyMatch(l -> l.length() > LONGEST_LINK);
    return Problems.none().andIf(wrong, "links", wrong("links"));
  }

  private static Problems identity(Answers a) {
    var nik = a.text("nik").replaceAll("[ .-]", "");
    var mail = a.text("mail");
    return Problems.none()
        .andIf(a.text("reporter").isEmpty(), "reporter", wrong("reporter"))
        .andIf(!nik.matches("[0-9]{16}"), "nik", wrong("nik"))
        .andIf(a.text("address").isEmpty(), "address", wrong("address"))
        .andIf(!a.text("phone").matches("\\+?[0-9 ().-]{8,20}"), "phone", wrong("phone"))
        .andIf(
            !mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}"),
            "mail",
            wrong("mail"))
        .andIf(!a.ticked("consent"), "consent", wrong("consent"));
  }

  private LocalDate today(Answers a) {
    var region = a.text("region");
    var zone = places.hasRegion(region) ? places.zone(region) : ZoneId.of("Asia/Jakarta");
    return clock.instant().atZone(zone).toLocalDate();
  }

  private static Phrase wrong(String what) {
    return Phrase.of("reports.form.wrong." + what);
  }
}
