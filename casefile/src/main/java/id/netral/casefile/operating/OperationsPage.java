package id.netral.casefile.operating;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The operator's page. Its acts may be sent twice: the second finds nothing left to do. */
@Controller
@RequestMapping(OperationsPage.PATH)
class OperationsPage {

  static final String PATH = "/operations";

  private static final String BACK = "redirect:" + PATH;
  private static final String SAID = "said";
  private static final String REFUSED = "refused";

  private final Operations operations;
  private final OperatingSettings settings;

  OperationsPage(Operations operations, OperatingSettings settings) {
    this.operations = operations;
    this.settings = settings;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String parked,
      @RequestParam(defaultValue = "") String differences,
      Model model) {
    var picture = operations.picture(parked, differences);
    model.addAttribute("picture", picture);
    model.addAttribute("zone", settings.zone());
    model.addAttribute("moreParked", address("parked", picture.parked().next()));
    model.addAttribute("moreDifferences", address("differences", picture.differences().next()));
    return "house/operations";
  }

  @PostMapping("/redrive")
  String redrive(@RequestParam String id, RedirectAttributes flash) {
    if (operations.redrive(id)) {
      flash.addFlashAttribute(SAID, "redriven");
    } else {
      flash.addFlashAttribute(REFUSED, "still-parked");
    }
    return BACK;
  }

  @PostMapping("/discard")
  String discard(
      @RequestParam String id,
      @RequestParam(defaultValue = "") String why,
      @Nullable Principal operator,
      RedirectAttributes flash) {
    switch (operations.discard(id, why, OperationsApi.name(operator))) {
      case DONE -> flash.addFlashAttribute(SAID, "discarded");
      case REASON_MISSING -> flash.addFlashAttribute(REFUSED, "reason-missing");
      case EARLIER_ONES_FIRST -> {
        flash.addFlashAttribute(REFUSED, "earlier-first");
        flash.addFlashAttribute("typedFor", id);
        flash.addFlashAttribute("typed", why);
      }
    }
    return BACK;
  }

  @PostMapping("/resume")
  String resume(
      @RequestParam(defaultValue = "") String why,
      @Nullable Principal operator,
      RedirectAttributes flash) {
    if (operations.resume(why, OperationsApi.name(operator))) {
      flash.addFlashAttribute(SAID, "resumed");
    } else {
      flash.addFlashAttribute(REFUSED, "reason-missing");
    }
    return BACK;
  }

  private static @Nullable String address(String list, @Nullable String after) {
    return after == null
        ? null
        : UriComponentsBuilder.fromPath(PATH)
            .queryParam(list, "{after}")
            .encode()
            .buildAndExpand(after)
            .toUriString();
  }
}
