package id.netral.load.lives;

import id.netral.load.injecting.Call;
import id.netral.load.injecting.Visit;
import org.jspecify.annotations.Nullable;

/** A visit of one call, asked again only where it was turned away. */
public final class Single implements Visit {

  private static final int LAST_GOOD = 399;

  private final Call call;
  private boolean over;

  public Single(Call call) {
    this.call = call;
  }

  @Override
  public @Nullable Call next() {
    return over ? null : call;
  }

  @Override
  public long due() {
    return 0;
  }

  @Override
  public Outcome answered(Call asked, int status, String body) {
    over = true;
    if (status == 429) {
      return Outcome.TURNED_AWAY;
    }
    return status >= 200 && status <= LAST_GOOD ? Outcome.DONE : Outcome.FAILED;
  }
}
