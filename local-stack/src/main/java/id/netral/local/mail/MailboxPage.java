package id.netral.local.mail;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What was caught, for people ({@code /mailbox}) and for stories ({@code /mailbox/all.json}). */
@Controller
class MailboxPage {

  private static final int SHOWN = 200;

  private final Mailbox mailbox;

  MailboxPage(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping("/mailbox")
  String all(Model model) {
    model.addAttribute("mails", mailbox.newest(SHOWN));
    return "local/mailbox";
  }

  @GetMapping("/mailbox/{id}")
  String one(@PathVariable String id, Model model) {
    var mail =
        mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("mail", mail);
    return "local/mail";
  }

  @GetMapping(path = "/mailbox/all.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Mail> forMachines() {
    return mailbox.newest(SHOWN);
  }
}
