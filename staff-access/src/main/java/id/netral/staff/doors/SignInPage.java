package id.netral.staff.doors;

import id.netral.staff.issuers.Issuer;
import id.netral.staff.issuers.StaffSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people choose their house, says when signing in failed, and says goodbye. */
@Controller
class SignInPage {

  static final String CHOOSE = "/sign-in";

  /** Words for the houses that are known; others are shown by their registration. */
  record House(String registration, String start) {}

  private final List<House> houses;

  SignInPage(StaffSettings settings) {
    houses = settings.all().stream().map(i -> new House(i.registration(), start(i))).toList();
  }

  static String start(Issuer issuer) {
    return "/oauth2/authorization/" + issuer.registration();
  }

  @GetMapping(CHOOSE)
  String choose(
      @RequestParam(name = "failed", required = false) @Nullable String failed, Model page) {
    page.addAttribute("houses", houses);
    page.addAttribute("failed", failed != null);
    return "staff/sign-in";
  }

  @GetMapping(SignedOut.PAGE)
  String signedOut() {
    return "staff/signed-out";
  }
}
