package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.Deliver;
import id.netral.sanction.lifecycle.ProceedingCommand.FormTeam;
import id.netral.sanction.lifecycle.ProceedingCommand.IdentifyPerson;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.ProceedingCommand.OnADay;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordExamination;
import id.netral.sanction.lifecycle.ProceedingCommand.ReportFindings;
import id.netral.sanction.lifecycle.ProceedingCommand.Summon;
import id.netral.sanction.lifecycle.ProceedingCommand.TakeUp;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.law.Authority;
import id.netral.sanction.lifecycle.law.Capacity;
import id.netral.sanction.lifecycle.law.Circumstances;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.lifecycle.law.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that people take, in their usual order. */
public enum Step {
  TAKE_UP,
  IDENTIFY,
  FORM_TEAM,
  SUMMON,
  EXAMINE,
  REPORT,
  DECIDE,
  NO_SANCTION,
  DELIVER;

  private static final LocalDate DAY = LocalDate.EPOCH;
  private static final When WHEN = When.now(DAY);
  private static final Limit LIMIT = new Limit("", "", DAY, DAY, "", Instant.EPOCH);

  /** Why this step may not be taken now, by its place in the order; null when it may. */
  public @Nullable Refusal notNow(Opened state) {
    return Proceeding.decide(state, probe()) instanceof Decision.Rejected(Refusal why)
            && why.isOfOrder()
        ? why
        : null;
  }

  /** A command of this kind without content: the lifecycle answers to its place first. */
  private OnADay probe() {
    return switch (this) {
      case TAKE_UP -> new TakeUp(WHEN);
      case IDENTIFY ->
          new IdentifyPerson(
              WHEN, new Official("", "", "", Post.EXECUTOR, "", "", "", null, List.of()));
      case FORM_TEAM -> new FormTeam(WHEN, List.of(), false);
      case SUMMON -> new Summon(WHEN, "", DAY, LocalTime.MIDNIGHT, "", LIMIT);
      case EXAMINE -> new RecordExamination(WHEN, "", Signature.SIGNED);
      case REPORT -> new ReportFindings(WHEN, "", "", "");
      case DECIDE -> new DecideSanction(WHEN, nothing(), noOne(), "", "", LIMIT);
      case NO_SANCTION -> new DecideNoSanction(WHEN, NoSanctionGround.ALREADY_PUNISHED, "");
      case DELIVER -> new Deliver(WHEN, Delivery.How.IN_PERSON, DAY, Instant.EPOCH);
    };
  }

  private static Proposal nothing() {
    return new Proposal(
        List.of(), "", Authority.PPK_REGENCY, Capacity.DEFINITIVE, "", DAY, null, null);
  }

  private static Circumstances noOne() {
    return new Circumstances(Post.EXECUTOR, List.of(), false);
  }
}
