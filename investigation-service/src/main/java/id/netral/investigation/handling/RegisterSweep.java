package id.netral.investigation.handling;

import id.netral.casefile.CaseFile;
import id.netral.casefile.registers.Registers;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what a crash left between taking a number and writing the entry that bears it. */
@Component
final class RegisterSweep {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

  private static final int AT_ONCE = 200;

  private static final String FIRST = "";

  private final Registers registers;
  private final CaseHandling handling;
  private final InstantSource clock;

  /** Up to where the rounds have come; only the scheduler's. */
  private volatile String last = FIRST;

  RegisterSweep(Registers registers, CaseHandling handling, InstantSource clock) {
    this.registers = registers;
    this.handling = handling;
    this.clock = clock;
  }

  /** Goes on where the last round ended: a line that stays open must not hold up the others. */
  @Scheduled(fixedDelayString = "PT1M")
  void sweep() {
    var open = registers.unsettled(last, AT_ONCE);
    last = open.size() < AT_ONCE ? FIRST : open.getLast();
    for (var register : open) {
      for (var line : registers.unsettled(register, clock.instant(), LONG_ENOUGH)) {
        settle(register, line);
      }
    }
  }

  private void settle(String register, Registers.Line line) {
    switch (handling.find(line.file()).map(CaseFile::state).orElseGet(NotOpened::new)) {
      case Registered _, Studied _, Closed _, Recommended _ -> registers.settle(register, line);
      case NotRegistered _ -> registers.strike(register, line, "not-registered");
      // The number waits for its case: taking again gives the same one.
      case Decided _ when register.startsWith("registration-") -> registers.settle(register, line);
      case Decided _, NotOpened _, TipReceived _, UnderReview _, Reviewed _ -> {}
    }
  }
}
