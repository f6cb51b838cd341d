package id.netral.investigation.pages.acts;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.handling.OffenceCatalogue;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.matter.Intake.Accused;
import id.netral.investigation.lifecycle.matter.Plenary;
import id.netral.investigation.lifecycle.matter.Plenary.Conclusion;
import id.netral.investigation.lifecycle.matter.Plenary.Member;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.investigation.lifecycle.matter.Plenary.Route;
import id.netral.staff.StaffMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The plenary's form. Fields of a person bear the person's ordinal: {@code outcome1}, {@code
 * offences1}, {@code reasons1}, {@code ppk1}.
 *
 * @param members one name a line; those who stepped out because of a conflict in {@code conflicted}
 */
record PlenaryForm(
    @Nullable LocalDate actOn,
    String act,
    String place,
    String members,
    String conflicted,
    boolean noConflict,
    List<OnPerson> persons) {

  static final int ACT_LENGTH = 8000;
  private static final int PLACE_LENGTH = 500;

  record OnPerson(
      int person,
      Accused accused,
      String outcome,
      List<String> offences,
      String reasons,
      boolean isPpk) {}

  static PlenaryForm blank(Intake intake) {
    return new PlenaryForm(
        intake.actOn(), "", intake.place(), "", "", false, persons(intake, k -> empty(intake, k)));
  }

  static PlenaryForm of(Intake intake, MultiValueMap<String, String> sent) {
    return new PlenaryForm(
        day(sent.getFirst("actOn")),
        text(sent, "act"),
        text(sent, "place"),
        text(sent, "members"),
        text(sent, "conflicted"),
        "true".equals(sent.getFirst("noConflict")),
        persons(
            intake,
            k ->
                new OnPerson(
                    k,
                    intake.accused().get(k - 1),
                    text(sent, "outcome" + k),
                    sent.getOrDefault("offences" + k, List.of()),
                    text(sent, "reasons" + k),
                    "true".equals(sent.getFirst("ppk" + k)))));
  }

  Problems problems() {
    var problems =
        Problems.none()
            .andIf(actOn == null, "actOn", lacks("day"))
            .andIf(act.isEmpty() || act.length() > ACT_LENGTH, "act", lacks("act"))
            .andIf(place.length() > PLACE_LENGTH, "place", lacks("place"));
    for (var person : persons) {
      problems =
          problems
              .andIf(outcome(person).isEmpty(), "outcome" + person.person(), lacks("outcome"))
              .andIf(person.reasons().isEmpty(), "reasons" + person.person(), lacks("reasons"));
    }
    return problems;
  }

  /** The signer is the member who sends the form. */
  Plenary plenary(LocalDate day, StaffMember signer, OffenceCatalogue catalogue) {
    var everyone = new ArrayList<Member>();
    everyone.add(new Member(new OfficerId(signer.subject()), signer.name(), !noConflict));
    names(members).forEach(n -> everyone.add(new Member(new OfficerId(n), n, false)));
    names(conflicted).forEach(n -> everyone.add(new Member(new OfficerId(n), n, true)));
    return new Plenary(
        day,
        act,
        place,
        List.copyOf(everyone),
        new OfficerId(signer.subject()),
        persons.stream().map(p -> conclusion(p, catalogue)).toList());
  }

  private static Conclusion conclusion(OnPerson p, OffenceCatalogue catalogue) {
    var offences = p.offences().stream().map(catalogue::find).flatMap(Optional::stream).toList();
    return new Conclusion(
        p.person(),
        p.accused().name(),
        p.accused().post(),
        p.accused().unit(),
        outcome(p).orElse(Outcome.STOPPED),
        offences,
        p.isPpk() ? Route.SUPERVISOR_ONLY : Route.PPK_AND_SUPERVISOR,
        p.reasons());
  }

  private static Optional<Outcome> outcome(OnPerson person) {
    return List.of(Outcome.values()).stream()
        .filter(o -> o.name().equals(person.outcome()))
        .findFirst();
  }

  private static OnPerson empty(Intake intake, int k) {
    return new OnPerson(k, intake.accused().get(k - 1), "", List.of(), "", false);
  }

  private static List<OnPerson> persons(Intake intake, IntFunction<OnPerson> person) {
    return IntStream.rangeClosed(1, intake.accused().size()).mapToObj(person).toList();
  }

  private static List<String> names(String lines) {
    return lines.lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static String text(MultiValueMap<String, String> sent, String field) {
    var value = sent.getFirst(field);
    return value == null ? "" : value.strip();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}") ? null : LocalDate.parse(text);
  }

  private static Phrase lacks(String what) {
    return Phrase.of("investigation.plenary.lacks." + what);
  }
}
