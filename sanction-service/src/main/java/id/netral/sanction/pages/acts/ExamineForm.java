package id.netral.sanction.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Summoned;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The examination: held, with its minutes, or the person was not there. */
@Component
final class ExamineForm implements ActForm {

  private enum Attendance {
    ATTENDED,
    ABSENT
  }

  private final ProceedingHandling handling;

  ExamineForm(ProceedingHandling handling) {
    this.handling = handling;
  }

  @Override
  public Step step() {
    return Step.EXAMINE;
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    model.addAttribute("attendances", choices("sanction.attendance.", Attendance.values()));
    model.addAttribute("signatures", choices("sanction.signature.", Signature.values()));
    model.addAttribute(
        "summons", opening.state() instanceof Summoned s ? s.inquiry().lastSummons() : null);
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    if (sheet.choice("attendance", Attendance.class) == Attendance.ABSENT) {
      return handling::absent;
    }
    var minutes = sheet.text("minutes");
    var signature = sheet.choice("signature", Signature.class);
    return entry -> handling.examined(entry, minutes, signature);
  }

  private static List<Choice> choices(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(each -> Choice.of(each.name(), Phrase.of(prefix + each)))
        .toList();
  }
}
