package id.netral.sanction.pages.acts;

import id.netral.sanction.handling.Competences;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.PersonsRecord;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.ProceedingHandling.Signing;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Recommendation.Offence;
import id.netral.sanction.lifecycle.law.Authority;
import id.netral.sanction.lifecycle.law.Capacity;
import id.netral.sanction.lifecycle.law.Proposal;
import id.netral.sanction.lifecycle.law.SanctionLaw;
import id.netral.sanction.lifecycle.law.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The decision desk: the law and the choices side by side. */
@Component
final class DecideForm implements ActForm {

  private final ProceedingHandling handling;
  private final PersonsRecord record;
  private final Limits limits;

  DecideForm(ProceedingHandling handling, PersonsRecord record, Limits limits) {
    this.handling = handling;
    this.record = record;
    this.limits = limits;
  }

  @Override
  public Step step() {
    return Step.DECIDE;
  }

  @Override
  public MultiValueMap<String, String> start(Opening opening) {
    var fields = new LinkedMultiValueMap<String, String>();
    var signs = opening.who().has(Competences.PPK) ? Authority.PPK_REGENCY : Authority.JPT_PRATAMA;
    fields.set("authority", signs.name());
    fields.set("capacity", Capacity.DEFINITIVE.name());
    if (signs == Authority.PPK_REGENCY) {
      fields.set("office", headOf(limits.region(opening.government()).name()));
    }
    if (opening.state() instanceof Identified) {
      recommended(opening).forEach(code -> fields.add("violations", code));
    }
    return fields;
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    var desk =
        new DecisionDesk(record.of(opening.state()), draft(opening, sheet), opening.who().roles());
    model.addAttribute("violations", desk.violations());
    model.addAttribute("chosen", sheet.all("violations"));
    model.addAttribute("kinds", desk.kinds());
    model.addAttribute("authorities", desk.authorities());
    model.addAttribute("capacities", DecisionDesk.capacities());
    model.addAttribute("law", desk.law());
    model.addAttribute("earlier", desk.earlier());
    model.addAttribute("transitional", desk.offersTransitional());
    if (opening.state() instanceof Identified identified) {
      model.addAttribute("official", identified.official());
      model.addAttribute("others", record.others(identified));
    }
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var proposal = proposal(sheet);
    if (proposal.violations().isEmpty()) {
      sheet.problem("violations", "sanction.problem.not-chosen");
    }
    if (!Competences.maySign(opening.who().roles(), proposal.authority())) {
      sheet.problem("authority", "sanction.problem.not-your-signature");
    }
    var signing =
        new Signing(sheet.text("number"), sheet.text("considerations"), sheet.number("version"));
    sheet.mustTick("sure");
    return entry -> handling.decide(entry, proposal, signing);
  }

  private Proposal proposal(Sheet sheet) {
    return new Proposal(
        sheet.all("violations"),
        sheet.text("kind"),
        sheet.choice("authority", Authority.class),
        sheet.choice("capacity", Capacity.class),
        sheet.text("office"),
        LocalDate.EPOCH, // the day of the act holds
        sheet.dayOrNull("consentOn"),
        sheet.textOrNull("consentLetter"));
  }

  /** What is on the desk so far, to show which choices the law leaves. */
  private Proposal draft(Opening opening, Sheet sheet) {
    var typed = sheet.shown();
    return new Proposal(
        sheet.all("violations"),
        "",
        Authority.valueOf(known(typed.get("authority"), Authority.PPK_REGENCY)),
        Capacity.DEFINITIVE,
        "",
        limits.today(opening.government()),
        null,
        null);
  }

  private static String known(@Nullable String typed, Authority usual) {
    return List.of(Authority.values()).stream()
        .map(Enum::name)
        .filter(name -> name.equals(typed))
        .findFirst()
        .orElse(usual.name());
  }

  /** Bawaslu's offences as this catalogue names them: by the article that they stand on. */
  private static List<String> recommended(Opening opening) {
    return opening.state().matter().recommendation().offences().stream()
        .map(DecideForm::violation)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String violation(Offence offence) {
    return SanctionLaw.CURRENT.violations().stream()
        .filter(v -> v.isNamedBy(offence.code(), offence.article()))
        .map(Violation::code)
        .findFirst()
        .orElse(null);
  }

  private static String headOf(String region) {
    return region.startsWith("Kota ")
        ? "Wali Kota " + region.substring(5)
        : "Bupati " + region.replaceFirst("^Kabupaten ", "");
  }
}
