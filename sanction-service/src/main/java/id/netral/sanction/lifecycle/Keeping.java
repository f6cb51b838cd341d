package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Proceeding.NotReceived;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingCommand.KeepDocument;
import id.netral.sanction.lifecycle.ProceedingEvent.DocumentArrived;

/** Released documents come one by one, in any order, whatever has happened meanwhile. */
final class Keeping {

  private Keeping() {}

  static Decision keep(Proceeding state, KeepDocument c) {
    return switch (state) {
      case NotReceived _ -> Decision.reject(Refusal.NOT_RECEIVED);
      case Opened s when s.matter().arrived().contains(c.document()) ->
          new Decision.TakenIn("already-here");
      case Opened s
          when s.matter().awaited().stream().noneMatch(r -> r.document().equals(c.document())) ->
          Decision.reject(Refusal.DOCUMENT_IS_NOT_RELEASED);
      case Opened _ -> Decision.accept(new DocumentArrived(c.document()));
    };
  }
}
