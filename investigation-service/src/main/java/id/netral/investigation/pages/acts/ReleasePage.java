package id.netral.investigation.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.documents.Releases.Box;
import id.netral.investigation.documents.Releases.Wanted;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.investigation.pages.FilePage;
import id.netral.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making a document for those outside: what is marked is painted over in a new picture. */
@Controller
@RequestMapping("/cases/{file}/release")
final class ReleasePage {

  /** As many rectangles as the form offers. */
  static final int BOXES = 6;

  private static final double WHOLE = 100;

  private final Acting acting;
  private final Releases releases;

  ReleasePage(Acting acting, Releases releases) {
    this.acting = acting;
    this.releases = releases;
  }

  /** Rectangle k is {@code x1 y1 w1 h1}, …, in percent; empty fields mean none. */
  record Form(String evidence, MultiValueMap<String, String> fields) {

    public String field(String name) {
      var value = fields.getFirst(name);
      return value == null ? "" : value;
    }

    private List<Box> boxes() {
      var boxes = new ArrayList<Box>();
      for (int k = 1; k <= BOXES; k++) {
        var box = new Box(percent("x" + k), percent("y" + k), percent("w" + k), percent("h" + k));
        if (box.w() > 0 && box.h() > 0) {
          boxes.add(box);
        }
      }
      return List.copyOf(boxes);
    }

    private double percent(String field) {
      var text = field(field).strip().replace(',', '.');
      return text.matches("\\d{1,3}(\\.\\d{1,3})?") ? Math.min(WHOLE, Double.parseDouble(text)) : 0;
    }
  }

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    var seen = acting.toAct(staff, file, "release");
    var form = form(new LinkedMultiValueMap<>());
    return drawn(acting.page("release", seen, form), seen, form);
  }

  /** Shows the same form with the picture as marked; changes nothing. */
  @PostMapping("/look")
  ModelAndView look(
      StaffMember staff,
      @PathVariable String file,
      Sent sent,
      @RequestParam MultiValueMap<String, String> fields) {
    var seen = acting.toAct(staff, file, "release");
    var form = form(fields);
    return drawn(acting.page("release", seen, sent, form), seen, form);
  }

  /** The picture as it would go out. */
  @GetMapping("/preview")
  ResponseEntity<byte[]> preview(
      StaffMember staff,
      @PathVariable String file,
      @RequestParam MultiValueMap<String, String> fields) {
    var seen = acting.toAct(staff, file, "release-preview");
    return releases
        .preview(seen.file(), wanted(form(fields)))
        .map(bytes -> FilePage.answer("image/png", bytes))
        .orElseThrow(Acting::notFound);
  }

  @PostMapping
  ModelAndView prepare(
      StaffMember staff,
      @PathVariable String file,
      Sent sent,
      @RequestParam MultiValueMap<String, String> fields) {
    var seen = acting.toAct(staff, file, "release");
    var form = form(fields);
    if (pictures(seen).stream().noneMatch(e -> e.evidence().value().equals(form.evidence()))) {
      var problems =
          Problems.none().and("evidence", Phrase.of("investigation.release.lacks.evidence"));
      return drawn(acting.wrong("release", seen, sent, form, problems), seen, form);
    }
    var handled =
        releases.prepare(
            seen, sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent), wanted(form));
    if (handled.isEmpty()) {
      var problems =
          Problems.none().and("evidence", Phrase.of("investigation.release.lacks.picture"));
      return drawn(acting.wrong("release", seen, sent, form, problems), seen, form);
    }
    return drawn(acting.after(handled.get(), "release", seen, sent, form), seen, form);
  }

  private static Form form(MultiValueMap<String, String> fields) {
    var evidence = fields.getFirst("evidence");
    return new Form(evidence == null ? "" : evidence, fields);
  }

  private static Wanted wanted(Form form) {
    return new Wanted(new EvidenceId(form.evidence()), form.boxes());
  }

  private static List<Evidence> pictures(Seen seen) {
    var dossier = seen.state().dossier();
    return dossier.intake().evidence().stream()
        .filter(e -> e.mediaType().startsWith("image/"))
        .filter(e -> !dossier.wanted().contains(e.evidence()))
        .toList();
  }

  private static ModelAndView drawn(ModelAndView page, Seen seen, Form form) {
    var pictures = pictures(seen);
    var query = new StringBuilder("?evidence=" + form.evidence());
    for (int k = 1; k <= BOXES; k++) {
      for (var side : List.of("x", "y", "w", "h")) {
        query.append('&').append(side).append(k).append('=').append(form.percent(side + k));
      }
    }
    return page.addObject(
            "pictures",
            pictures.stream()
                .map(e -> Choice.of(e.evidence().value(), Phrase.plain(e.name())))
                .toList())
        .addObject(
            "chosen", pictures.stream().anyMatch(e -> e.evidence().value().equals(form.evidence())))
        .addObject("query", query.toString())
        .addObject("boxes", IntStream.rangeClosed(1, BOXES).boxed().toList());
  }
}
