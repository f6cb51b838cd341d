package id.netral.staff;

import com.mongodb.MongoTimeoutException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A service with a page for everyone, one for officers, one for members, and an API. */
@SpringBootApplication
class Door {

  private static String storeIsAway() {
    throw new MongoTimeoutException("nobody answers");
  }

  @Controller
  static class Pages {

    @GetMapping("/lapor")
    String form() {
      return "door/form";
    }

    @PostMapping("/lapor")
    @ResponseBody
    String sent() {
      return "terkirim";
    }

    @PostMapping("/lapor/bukti")
    @ResponseBody
    String evidence(MultipartFile file) {
      return "file " + file.getSize();
    }

    @PostMapping("/only-post")
    @ResponseBody
    String onlyPost() {
      return "posted";
    }

    @GetMapping("/lacak")
    @ResponseBody
    String tracking(
        Optional<StaffMember> person, @RequestParam(defaultValue = "false") boolean away) {
      return away ? storeIsAway() : "anyone:" + person.isPresent();
    }

    @GetMapping("/")
    String queue(StaffMember who) {
      return "door/form";
    }

    @GetMapping("/me")
    @ResponseBody
    String me(StaffMember who) {
      return who.subject() + "|" + who.name() + "|" + who.office() + "|" + who.roles();
    }

    @GetMapping("/operations")
    @ResponseBody
    String operations() {
      return "parked";
    }

    @GetMapping("/pleno")
    @PreAuthorize("hasRole('bawaslu-member')")
    @ResponseBody
    String plenary() {
      return "pleno";
    }
  }

  @RestController
  static class Api {

    @GetMapping("/api/me")
    String me(StaffMember who) {
      return who.name();
    }

    @GetMapping("/api/files/f")
    @PreAuthorize("hasAuthority('SCOPE_files')")
    String file() {
      return "bytes";
    }

    @GetMapping({"/api/operations", "/api/operations/parked"})
    String operations() {
      return "parked";
    }

    @GetMapping({"/api/exports/f", "/exports/f"})
    String export() {
      return "history";
    }

    @RequestMapping(
        path = "/api/heard",
        method = {RequestMethod.GET, RequestMethod.POST})
    String heard() {
      return "17";
    }

    @GetMapping("/api/caller")
    String caller(Principal caller) {
      return caller.getName();
    }

    @GetMapping("/api/figures")
    String figures(@RequestParam(defaultValue = "false") boolean away) {
      return away ? storeIsAway() : "public";
    }
  }
}
