package id.netral.sanction.api;

import id.netral.casefile.Handled;
import id.netral.sanction.handling.Competences;
import id.netral.sanction.handling.Entry;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.ProceedingHandling.Call;
import id.netral.sanction.handling.ProceedingHandling.Signing;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Findings;
import id.netral.staff.StaffMember;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each act of the pages as a POST; a repeated Idempotency-Key gets the first answer. */
@RestController
@RequestMapping("/api/proceedings/{proceeding}")
class ActsApi {

  private static final String KEY = "Idempotency-Key";

  private final ProceedingHandling handling;
  private final ApiDesk desk;

  ActsApi(ProceedingHandling handling, ApiDesk desk) {
    this.handling = handling;
    this.desk = desk;
  }

  @PostMapping("/take-up")
  ProceedingJson takeUp(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.TakeUp act,
      StaffMember who) {
    return carryOut(new Request(proceeding, key, who), Step.TAKE_UP, act, handling::takeUp);
  }

  @PostMapping("/identify")
  ProceedingJson identify(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.Identify act,
      StaffMember who) {
    return carryOut(
        new Request(proceeding, key, who),
        Step.IDENTIFY,
        act,
        entry -> handling.identify(entry, act.official()));
  }

  @PostMapping("/form-team")
  ProceedingJson formTeam(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.FormTeam act,
      StaffMember who) {
    return carryOut(
        new Request(proceeding, key, who),
        Step.FORM_TEAM,
        act,
        entry -> handling.formTeam(entry, act.members(), act.superiorInvolved()));
  }

  @PostMapping("/summon")
  ProceedingJson summon(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.Summon act,
      StaffMember who) {
    var call = new Call(act.number(), act.examinationOn(), act.hour(), act.place());
    return carryOut(
        new Request(proceeding, key, who), Step.SUMMON, act, entry -> handling.summon(entry, call));
  }

  @PostMapping("/examine")
  ProceedingJson examine(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.Examine act,
      StaffMember who) {
    var minutes = Objects.requireNonNullElse(act.minutes(), "");
    var signature = Objects.requireNonNullElse(act.signature(), Signature.SIGNED);
    return carryOut(
        new Request(proceeding, key, who),
        Step.EXAMINE,
        act,
        entry ->
            act.attended() ? handling.examined(entry, minutes, signature) : handling.absent(entry));
  }

  @PostMapping("/report")
  ProceedingJson report(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.Report act,
      StaffMember who) {
    var findings = new Findings(LocalDate.EPOCH, act.facts(), act.analysis(), act.conclusion());
    return carryOut(
        new Request(proceeding, key, who),
        Step.REPORT,
        act,
        entry -> handling.report(entry, findings));
  }

  @PostMapping("/decide")
  ProceedingJson decide(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.Decide act,
      StaffMember who) {
    if (!Competences.maySign(who.roles(), act.authority())) {
      throw Problem.notYours();
    }
    var signing = new Signing(act.number(), act.considerations(), act.version());
    return carryOut(
        new Request(proceeding, key, who),
        Step.DECIDE,
        act,
        entry -> handling.decide(entry, act.proposal(), signing));
  }

  @PostMapping("/no-sanction")
  ProceedingJson noSanction(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.NoSanction act,
      StaffMember who) {
    return carryOut(
        new Request(proceeding, key, who),
        Step.NO_SANCTION,
        act,
        entry -> handling.decline(entry, act.ground(), act.reasons(), act.version()));
  }

  @PostMapping("/deliver")
  ProceedingJson deliver(
      @PathVariable String proceeding,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Acts.Deliver act,
      StaffMember who) {
    return carryOut(
        new Request(proceeding, key, who),
        Step.DELIVER,
        act,
        entry -> handling.deliver(entry, act.how()));
  }

  /** Which file, under which key, by whom. */
  private record Request(String proceeding, String key, StaffMember who) {}

  private ProceedingJson carryOut(
      Request call, Step step, Acts act, Function<Entry, Handled<Proceeding>> deed) {
    var entry = desk.entry(call.who(), call.proceeding(), call.key(), step, act);
    var done = deed.apply(entry).orProblem();
    return ProceedingJson.of(call.proceeding(), done.version(), done.state());
  }
}
