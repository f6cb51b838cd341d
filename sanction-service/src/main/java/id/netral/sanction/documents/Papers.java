package id.netral.sanction.documents;

import id.netral.house.Phrase;
import id.netral.sanction.lifecycle.Proceeding.AbsentTwice;
import id.netral.sanction.lifecycle.Proceeding.Delivered;
import id.netral.sanction.lifecycle.Proceeding.Examined;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Proceeding.InForce;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.Reported;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination;
import id.netral.sanction.lifecycle.file.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which papers there are in a state, and the facts that they stand on. */
public final class Papers {

  private Papers() {}

  /** A paper as it is listed. */
  public record PaperLine(Phrase name, String address, String pdf) {}

  public static List<PaperLine> of(String proceeding, Opened state) {
    var papers = new ArrayList<PaperLine>();
    if (state instanceof Identified identified) {
      for (var summons : identified.inquiry().summonses()) {
        papers.add(line(proceeding, "summons-" + summons.ordinal()));
      }
    }
    if (examination(state).filter(Examination.Held.class::isInstance).isPresent()) {
      papers.add(line(proceeding, "minutes"));
    }
    findings(state).ifPresent(_ -> papers.add(line(proceeding, "findings")));
    if (state instanceof Sanctioned) {
      papers.add(line(proceeding, "decision"));
    }
    delivery(state).ifPresent(_ -> papers.add(line(proceeding, "delivery")));
    return papers;
  }

  static Optional<Examination> examination(Opened state) {
    return switch (state) {
      case Examined s -> Optional.of(s.examination());
      case AbsentTwice s -> Optional.of(s.examination());
      case Reported s -> Optional.of(s.examination());
      case Sanctioned s -> Optional.of(s.grounds().examination());
      default -> Optional.empty(); // not yet examined, or ended otherwise
    };
  }

  static Optional<Findings> findings(Opened state) {
    return switch (state) {
      case Reported s -> Optional.of(s.findings());
      case Sanctioned s -> Optional.of(s.grounds().findings());
      default -> Optional.empty(); // no report yet
    };
  }

  static Optional<Delivery> delivery(Opened state) {
    return switch (state) {
      case Delivered s -> Optional.of(s.delivery());
      case InForce s -> Optional.of(s.delivery());
      default -> Optional.empty(); // not yet delivered
    };
  }

  private static PaperLine line(String proceeding, String paper) {
    var address = "/proceedings/" + proceeding + "/papers/" + paper;
    return new PaperLine(Phrase.of("sanction.paper." + paper), address, address + ".pdf");
  }
}
