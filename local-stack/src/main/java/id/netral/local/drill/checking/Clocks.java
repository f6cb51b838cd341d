package id.netral.local.drill.checking;

import java.time.Instant;

/** How each agency's clock went. */
@FunctionalInterface
public interface Clocks {

  /** The machine's time at this moment of an agency's. */
  Instant real(String agency, Instant moment);
}
