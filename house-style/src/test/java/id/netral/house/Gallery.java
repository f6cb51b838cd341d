package id.netral.house;

import static id.netral.house.Phrase.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows everything that the house can draw. */
@SpringBootApplication
class Gallery {

  record Person(String name) {}

  @Controller
  static class GalleryPage {

    @GetMapping("/front")
    String front() {
      return "gallery/front";
    }

    @GetMapping("/citizen")
    String citizen(Model model) {
      model.addAttribute("stations", Specimens.stations());
      return "gallery/citizen";
    }

    @GetMapping("/question")
    String question(Model model) {
      model.addAttribute("choices", Specimens.choices());
      model.addAttribute("command", "a1b2");
      return "gallery/question";
    }

    @PostMapping("/question")
    String wrong(Model model) {
      model.addAttribute("problems", Specimens.problems());
      model.addAttribute("refusal", Specimens.refusal());
      return question(model);
    }

    @GetMapping("/officer")
    String officer(Model model) {
      model.addAttribute("signedIn", new Person("Siti Rahmawati"));
      model.addAttribute("timeline", Timeline.of(Specimens.history()));
      model.addAttribute("clocks", Specimens.clocks());
      model.addAttribute("steps", Specimens.steps());
      model.addAttribute("documents", Specimens.documents());
      return "gallery/officer";
    }

    @GetMapping("/queue/{house}")
    String queue(@PathVariable String house, Model model) {
      model.addAttribute("signedIn", new Person("Rini Kusuma"));
      model.addAttribute("house", house);
      model.addAttribute("clocks", Specimens.clocks());
      model.addAttribute("chips", Specimens.chips());
      model.addAttribute("nothing", plain("Tidak ada yang menunggu. Semua sudah ditangani."));
      return "gallery/queue";
    }

    @GetMapping("/broken")
    @Nullable String broken() {
      throw new IllegalStateException("broken on purpose");
    }

    @GetMapping("/forbidden")
    String forbidden() {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  static Instant at(int day, String hour) {
    return Instant.parse("2024-10-%02dT%s:00+07:00".formatted(day, hour));
  }

  static LocalDate oct(int day) {
    return LocalDate.of(2024, 10, day);
  }

  static List<DocumentLine> one(DocumentLine line) {
    return List.of(line);
  }
}
