package id.netral.sanction.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Grade;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Member.Seat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The examination team: superior, inspectorate, personnel, and who else sits. */
@Component
final class TeamForm implements ActForm {

  /** Rows of the page; an empty name leaves a row out. */
  private static final int SEATS = 6;

  private final ProceedingHandling handling;

  TeamForm(ProceedingHandling handling) {
    this.handling = handling;
  }

  @Override
  public Step step() {
    return Step.FORM_TEAM;
  }

  @Override
  public MultiValueMap<String, String> start(Opening opening) {
    var superior = opening.state() instanceof Identified known ? known.official().superior() : "";
    return MultiValueMap.fromSingleValue(
        Map.of(
            "name1", superior,
            "seat1", Seat.SUPERIOR.name(),
            "seat2", Seat.INSPECTORATE.name(),
            "seat3", Seat.PERSONNEL.name()));
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    model.addAttribute("seatRows", IntStream.rangeClosed(1, SEATS).boxed().toList());
    model.addAttribute(
        "seats",
        Arrays.stream(Seat.values())
            .map(seat -> Choice.of(seat.name(), Phrase.of("sanction.seat." + seat)))
            .toList());
    model.addAttribute(
        "grades", Grade.ALL.stream().map(g -> Choice.of(g, Phrase.plain(g))).toList());
    model.addAttribute("mandatory", opening.state().matter().recommendation().mayEndSevere());
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var members = members(sheet);
    var involved = sheet.ticked("superiorInvolved");
    return entry -> handling.formTeam(entry, members, involved);
  }

  private static List<Member> members(Sheet sheet) {
    var members = new ArrayList<Member>();
    for (int row = 1; row <= SEATS; row++) {
      var name = sheet.textOrNull("name" + row);
      if (name != null) {
        members.add(
            new Member(
                name,
                sheet.text("title" + row),
                sheet.text("grade" + row),
                sheet.choice("seat" + row, Seat.class)));
      }
    }
    if (members.isEmpty()) {
      sheet.problem("name1", "sanction.problem.empty");
    }
    return members;
  }
}
