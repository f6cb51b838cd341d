package id.netral.casefile.comparing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers senders that ask how far they were heard: numbers and hashes, no content. */
@RestController
@RequestMapping("/api/heard")
class HeardApi {

  private static final Pattern AGENCY = Pattern.compile("[a-z0-9.-]{1,80}");

  private final HeardPairs heard;

  HeardApi(HeardPairs heard) {
    this.heard = heard;
  }

  /** A read; by POST because the pairs do not fit into an address, nor belong into a log. */
  @PostMapping
  List<Question.UpTo> pairs(@RequestBody Question question) {
    mustBe(AGENCY.matcher(question.sender()).matches(), "no agency is called so");
    mustBe(question.pairs().size() <= Question.MOST, "at most " + Question.MOST + " pairs");
    return heard.of(question.sender(), question.pairs());
  }

  /** All pairs heard of one sender, by pages: what a sender that lost whole files asks for. */
  @GetMapping
  Question.Page all(@RequestParam String sender, @RequestParam(defaultValue = "") String after) {
    mustBe(AGENCY.matcher(sender).matches(), "no agency is called so");
    mustBe(after.matches("|[0-9]{1,3}/[A-Za-z0-9-]{0,80}"), "no page begins there");
    return heard.all(sender, after);
  }

  private static void mustBe(boolean so, String why) {
    if (!so) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
  }
}
