package id.netral.casefile.comparing;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private final Map<String, String> askers;

  /**
   * @param askers which client asks for which sender; empty: any for any
   */
  HeardApi(HeardPairs heard, Map<String, String> askers) {
    this.heard = heard;
    this.askers = Map.copyOf(askers);
  }

  /** A read; by POST because the pairs do not fit into an address, nor belong into a log. */
  @PostMapping
  List<Question.UpTo> pairs(@RequestBody Question question, @Nullable Principal client) {
    mayAsk(client, question.sender());
    mustBe(question.pairs().size() <= Question.MOST, "at most " + Question.MOST + " pairs");
    return heard.of(question.sender(), question.pairs());
  }

  /** All pairs heard of one sender, by pages: what a sender that lost whole files asks for. */
  @GetMapping
  Question.Page all(
      @RequestParam String sender,
      @RequestParam(defaultValue = "") String after,
      @Nullable Principal client) {
    mayAsk(client, sender);
    mustBe(after.matches("|[0-9]{1,3}/[A-Za-z0-9-]{0,80}"), "no page begins there");
    return heard.all(sender, after);
  }

  /** One sender's pairs are nothing for another: their ids name files. */
  private void mayAsk(@Nullable Principal client, String sender) {
    mustBe(AGENCY.matcher(sender).matches(), "no agency is called so");
    if (!askers.isEmpty() && (client == null || !sender.equals(askers.get(client.getName())))) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "not this sender");
    }
  }

  private static void mustBe(boolean so, String why) {
    if (!so) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
  }
}
