package id.netral.load.lives;

import id.netral.load.injecting.Call;
import java.util.function.Function;

/**
 * One thing that somebody does in a life.
 *
 * @param waits whether it needs what another agency has to hear first
 */
record Act(boolean waits, Function<Life, Call> call) {

  static Act now(Function<Life, Call> call) {
    return new Act(false, call);
  }

  static Act onceHeard(Function<Life, Call> call) {
    return new Act(true, call);
  }
}
