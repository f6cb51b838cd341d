package id.netral.investigation.messages;

import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.InvestigationCommand.HearDelivery;
import id.netral.investigation.lifecycle.InvestigationCommand.HearSanction;
import id.netral.investigation.lifecycle.matter.Level;
import java.time.LocalDate;
import java.util.Locale;

/** Topics {@code sanctions.<government>}, as they are read here. */
final class Sanctions {

  static final String TOPIC = "sanctions.";

  private Sanctions() {}

  /** Announcements of which only the fact matters. */
  record FactV1() {}

  record SummonsIssuedV1(int ordinal, LocalDate examinationOn) {}

  record ExaminationRecordedV1(boolean attended) {}

  record AuthorityV1(String office, String capacity) {}

  record SanctionDecidedV1(
      String level, String kind, String number, LocalDate decidedOn, AuthorityV1 authority) {

    /** The delivery clock is kept here too, counted here. */
    HearSanction command(int person, String region, Limits limits) {
      return new HearSanction(
          person,
          Level.valueOf(level.toUpperCase(Locale.ROOT)),
          kind,
          number,
          authority.office() + " (" + authority.capacity() + ")",
          decidedOn,
          limits.delivery(region, decidedOn));
    }
  }

  record NoSanctionDecidedV1(String reason) {}

  record DecisionDeliveredV1(LocalDate deliveredOn, LocalDate effectiveOn) {

    HearDelivery command(int person, String region, Limits limits) {
      return new HearDelivery(person, deliveredOn, effectiveOn, limits.effect(region, deliveredOn));
    }
  }

  record SanctionInForceV1(LocalDate effectiveOn) {}

  /** The proceeding {@code <case>-<k>} is about person k of the case. */
  static int person(String proceeding) {
    return Integer.parseInt(proceeding.substring(proceeding.lastIndexOf('-') + 1));
  }
}
