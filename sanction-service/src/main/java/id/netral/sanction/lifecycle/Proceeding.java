package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination;
import id.netral.sanction.lifecycle.file.Findings;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.Sanction;
import java.time.LocalDate;

/** Where a proceeding against one official stands. Each state holds only what is true in it. */
public sealed interface Proceeding {

  record NotReceived() implements Proceeding {}

  /** Everything after the recommendation has come. */
  sealed interface Opened extends Proceeding {

    Matter matter();

    /** The legal day of the last step; the next is not before it. */
    LocalDate on();

    Opened with(Matter matter);
  }

  /** The authority has not answered: the follow-up limit runs. */
  sealed interface Unanswered extends Opened {}

  /** The personnel records have named the official. */
  sealed interface Identified extends Opened {
    Inquiry inquiry();

    default Official official() {
      return inquiry().official();
    }
  }

  record Received(Matter matter, LocalDate on) implements Unanswered {
    @Override
    public Received with(Matter other) {
      return new Received(other, on);
    }
  }

  record TakenUp(Matter matter, LocalDate on) implements Unanswered {
    @Override
    public TakenUp with(Matter other) {
      return new TakenUp(other, on);
    }
  }

  record PersonIdentified(Matter matter, Inquiry inquiry, LocalDate on)
      implements Unanswered, Identified {
    @Override
    public PersonIdentified with(Matter other) {
      return new PersonIdentified(other, inquiry, on);
    }
  }

  record TeamFormed(Matter matter, Inquiry inquiry, LocalDate on)
      implements Unanswered, Identified {
    @Override
    public TeamFormed with(Matter other) {
      return new TeamFormed(other, inquiry, on);
    }
  }

  record Summoned(Matter matter, Inquiry inquiry, LocalDate on) implements Unanswered, Identified {
    @Override
    public Summoned with(Matter other) {
      return new Summoned(other, inquiry, on);
    }
  }

  /** Not there once: a second summons follows (H-22). */
  record AbsentOnce(Matter matter, Inquiry inquiry, Limit secondSummons, LocalDate on)
      implements Unanswered, Identified {
    @Override
    public AbsentOnce with(Matter other) {
      return new AbsentOnce(other, inquiry, secondSummons, on);
    }
  }

  record Examined(Matter matter, Inquiry inquiry, Examination.Held examination, LocalDate on)
      implements Unanswered, Identified {
    @Override
    public Examined with(Matter other) {
      return new Examined(other, inquiry, examination, on);
    }
  }

  record AbsentTwice(
      Matter matter, Inquiry inquiry, Examination.NeverAttended examination, LocalDate on)
      implements Unanswered, Identified {
    @Override
    public AbsentTwice with(Matter other) {
      return new AbsentTwice(other, inquiry, examination, on);
    }
  }

  /** The report of the examination lies before the authority. */
  record Reported(Matter matter, Inquiry inquiry, Examination examination, Findings findings)
      implements Unanswered, Identified {
    @Override
    public LocalDate on() {
      return findings.on();
    }

    @Override
    public Reported with(Matter other) {
      return new Reported(other, inquiry, examination, findings);
    }
  }

  /** What a sanction stands on: the whole file up to the decision. */
  record Grounds(Inquiry inquiry, Examination examination, Findings findings) {}

  sealed interface Sanctioned extends Identified {
    Grounds grounds();

    Sanction sanction();

    @Override
    default Inquiry inquiry() {
      return grounds().inquiry();
    }
  }

  record Decided(Matter matter, Grounds grounds, Sanction sanction) implements Sanctioned {
    @Override
    public LocalDate on() {
      return sanction.proposal().decidedOn();
    }

    @Override
    public Decided with(Matter other) {
      return new Decided(other, grounds, sanction);
    }
  }

  record Delivered(Matter matter, Grounds grounds, Sanction sanction, Delivery delivery)
      implements Sanctioned {
    @Override
    public LocalDate on() {
      return delivery.on();
    }

    @Override
    public Delivered with(Matter other) {
      return new Delivered(other, grounds, sanction, delivery);
    }
  }

  record InForce(Matter matter, Grounds grounds, Sanction sanction, Delivery delivery)
      implements Sanctioned {
    @Override
    public LocalDate on() {
      return delivery.effectiveOn();
    }

    @Override
    public InForce with(Matter other) {
      return new InForce(other, grounds, sanction, delivery);
    }
  }

  /** Ended without a sanction, with its ground. */
  record NoSanction(Matter matter, NoSanctionGround ground, String reasons, LocalDate on)
      implements Opened {
    @Override
    public NoSanction with(Matter other) {
      return new NoSanction(other, ground, reasons, on);
    }
  }

  static Decision decide(Proceeding state, ProceedingCommand command) {
    return Deciding.decide(state, command);
  }

  static Proceeding evolve(Proceeding state, ProceedingEvent event) {
    return Evolving.evolve(state, event);
  }
}
