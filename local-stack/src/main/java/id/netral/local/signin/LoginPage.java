package id.netral.local.signin;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class LoginPage {

  @ModelAttribute("people")
  List<Person> people() {
    return Person.ALL;
  }

  @GetMapping("/")
  String start() {
    return "redirect:/mailbox";
  }

  @GetMapping("/login")
  String login() {
    return "local/login";
  }
}
