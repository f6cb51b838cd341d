package id.netral.casefile.operating;

import id.netral.casefile.comparing.Difference;
import id.netral.casefile.hearing.Parking.Parked;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The operator's page for machines. Ids are sent in the body: they hold slashes and bars. */
@RestController
@RequestMapping("/api/operations")
class OperationsApi {

  private final Operations operations;

  OperationsApi(Operations operations) {
    this.operations = operations;
  }

  record Which(String id) {}

  record Giving(String id, @Nullable String why) {}

  record Reason(@Nullable String why) {}

  record Redriven(boolean takenIn) {}

  @GetMapping
  Operations.Picture all() {
    return operations.picture("", "");
  }

  @GetMapping("/waiting")
  List<Waiting.File> waiting() {
    return operations.waitingLong();
  }

  @GetMapping("/parked")
  Operations.Lines<Parked> parked(@RequestParam(defaultValue = "") String after) {
    return operations.parked(after);
  }

  @GetMapping("/differences")
  Operations.Lines<Difference> differences(@RequestParam(defaultValue = "") String after) {
    return operations.differences(after);
  }

  @GetMapping("/silence")
  List<Silence> silence() {
    return operations.silences();
  }

  @PostMapping("/redrive")
  Redriven redrive(@RequestBody Which which) {
    return new Redriven(operations.redrive(which.id));
  }

  @PostMapping("/discard")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@RequestBody Giving up, @Nullable Principal operator) {
    var why = up.why == null ? "" : up.why;
    switch (operations.discard(up.id, why, name(operator))) {
      case DONE -> {}
      case REASON_MISSING -> throw refused(HttpStatus.BAD_REQUEST, "say why");
      case EARLIER_ONES_FIRST ->
          throw refused(HttpStatus.CONFLICT, "earlier ones of the pair come first");
    }
  }

  /** After a restore: an operator answers for what hearers know and this service has lost. */
  @PostMapping("/resume")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resume(@RequestBody Reason reason, @Nullable Principal operator) {
    if (!operations.resume(reason.why == null ? "" : reason.why, name(operator))) {
      throw refused(HttpStatus.BAD_REQUEST, "say why");
    }
  }

  static @Nullable String name(@Nullable Principal operator) {
    return operator == null ? null : operator.getName();
  }

  private static ResponseStatusException refused(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}
