package id.netral.investigation.handling;

import com.mongodb.MongoException;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.casefile.Handled;
import id.netral.casefile.registers.Registers;
import id.netral.investigation.lifecycle.Decision;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationCommand;
import id.netral.investigation.lifecycle.InvestigationCommand.Recommend;
import id.netral.investigation.lifecycle.InvestigationCommand.Register;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.matter.Plenary.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Acts that take a number of a gapless register. A number is taken only for what would be accepted,
 * then the entry is written; a repeat for the same case gets the same number.
 */
@Component
public final class Registering {

  private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

  private final CaseHandling handling;
  private final Registers registers;
  private final Limits limits;
  private final InvestigationSettings settings;

  Registering(
      CaseHandling handling, Registers registers, Limits limits, InvestigationSettings settings) {
    this.handling = handling;
    this.registers = registers;
    this.limits = limits;
    this.settings = settings;
  }

  /** One signed act on the version that the person saw. */
  public record Signed(String file, long seen, String id, Actor by, Dated dated) {}

  /** A register and how its numbers look: one per office, election and year (letters: per year). */
  private record Book(String name, NumberPattern pattern) {}

  public Handled<Investigation> register(Signed signed) {
    return numbered(
        signed,
        (intake, day) ->
            new Book(
                "registration-" + intake.office() + "-" + intake.election() + "-" + day.getYear(),
                new NumberPattern(settings.registerNumber())),
        this::registration);
  }

  public Handled<Investigation> recommend(Signed signed) {
    return numbered(
        signed,
        (intake, day) ->
            new Book(
                "letters-" + intake.office() + "-" + day.getYear(),
                new NumberPattern(settings.letterNumber())),
        this::recommendation);
  }

  private interface Shelf {
    Book book(Intake intake, LocalDate day);
  }

  private interface Wording {
    InvestigationCommand command(Opened state, LocalDate day, String number);
  }

  private Handled<Investigation> numbered(Signed signed, Shelf shelf, Wording wording) {
    var state = opened(signed.file());
    var intake = state.dossier().intake();
    var day = limits.day(signed.dated().on(), intake.region());
    var unnumbered = wording.command(state, day, "-");
    var wouldDo = Investigation.decide(state, unnumbered, signed.dated().on());
    if (!(wouldDo instanceof Decision.Accepted)) {
      return sign(signed, unnumbered);
    }
    var book = shelf.book(intake, day);
    var line = registers.take(book.name(), signed.file(), signed.dated().at());
    var number = book.pattern().number(line.n(), intake.office(), intake.election(), day);
    var handled = sign(signed, wording.command(state, day, number));
    if (handled instanceof Handled.Done) {
      Thread.startVirtualThread(() -> settle(book, line)); // nobody waits for it
    }
    return handled;
  }

  private void settle(Book book, Registers.Line line) {
    try {
      registers.settle(book.name(), line);
    } catch (MongoException away) {
      LOG.warn(
          "Number {} of {} is settled by the sweep: {}", line.n(), book.name(), away.toString());
    }
  }

  private Handled<Investigation> sign(Signed signed, InvestigationCommand command) {
    return handling.sign(
        signed.file(), signed.seen(), signed.id(), signed.by(), signed.dated(), command);
  }

  private Register registration(Opened state, LocalDate day, String number) {
    var intake = state.dossier().intake();
    return new Register(
        number,
        limits.handling(intake.election(), intake.region(), day),
        limits.extendedHandling(intake.election(), intake.region(), day));
  }

  private Recommend recommendation(Opened state, LocalDate day, String letter) {
    var region = state.dossier().intake().region();
    return new Recommend(letter, day, recipients(state, day), limits.followUp(region, day));
  }

  /** The PPK and the supervisor of the day; a PPK who is a party is left out (B-104, O-41). */
  private List<String> recipients(Opened state, LocalDate day) {
    var recipients = new ArrayList<String>();
    if (state instanceof Decided decided
        && decided.plenary().violations().stream()
            .anyMatch(c -> c.route() == Route.PPK_AND_SUPERVISOR)) {
      recipients.add("ppk");
    }
    recipients.add(settings.supervisorOn(day));
    return List.copyOf(recipients);
  }

  private Opened opened(String file) {
    return switch (handling.find(file).map(CaseFile::state).orElseGet(NotOpened::new)) {
      case Opened opened -> opened;
      case NotOpened _ -> throw new IllegalArgumentException("there is no case " + file);
    };
  }
}
