package id.netral.sanction.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Grade;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.Official.EarlierSanction;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.lifecycle.law.SanctionLaw;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The personnel records name the official: NIP, post, rank, unit, superior. */
@Component
final class IdentifyForm implements ActForm {

  private final ProceedingHandling handling;

  IdentifyForm(ProceedingHandling handling) {
    this.handling = handling;
  }

  @Override
  public Step step() {
    return Step.IDENTIFY;
  }

  @Override
  public MultiValueMap<String, String> start(Opening opening) {
    var fields = new LinkedMultiValueMap<String, String>();
    var named = opening.state().matter().recommendation().person();
    fields.set("name", named.name());
    fields.set("title", Objects.requireNonNullElse(named.post(), ""));
    fields.set("unit", Objects.requireNonNullElse(named.unit(), ""));
    if (opening.state() instanceof Identified known) {
      var official = known.official();
      fields.set("nip", official.nip());
      fields.set("name", official.name());
      fields.set("title", official.title());
      fields.set("post", official.post().name());
      fields.set("grade", official.grade());
      fields.set("unit", official.unit());
      fields.set("superior", official.superior());
      fields.set("mail", Objects.requireNonNullElse(official.mail(), ""));
    }
    return fields;
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    model.addAttribute(
        "posts",
        Arrays.stream(Post.values())
            .map(post -> Choice.of(post.name(), Phrase.of("sanction.post." + post)))
            .toList());
    model.addAttribute(
        "grades", Grade.ALL.stream().map(g -> Choice.of(g, Phrase.plain(g))).toList());
    model.addAttribute(
        "kinds",
        SanctionLaw.CURRENT.kinds().stream()
            .map(kind -> Choice.of(kind.code(), Phrase.of("sanction.kind." + kind.code())))
            .toList());
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var mail = sheet.textOrNull("mail");
    if (mail != null && !mail.matches("[^@\\s]+@[^@\\s]+")) {
      sheet.problem("mail", "sanction.problem.no-mail");
    }
    var official =
        new Official(
            sheet.text("nip").replace(" ", ""),
            sheet.text("name"),
            sheet.text("title"),
            sheet.choice("post", Post.class),
            sheet.text("grade"),
            sheet.text("unit"),
            sheet.text("superior"),
            mail,
            earlier(sheet));
    return entry -> handling.identify(entry, official);
  }

  private static List<EarlierSanction> earlier(Sheet sheet) {
    var kind = sheet.textOrNull("earlierKind");
    if (kind == null) {
      return List.of();
    }
    var year = (int) sheet.number("earlierYear");
    return List.of(new EarlierSanction(kind, year, sheet.ticked("sameNature")));
  }
}
