package id.netral.local.drill;

import id.netral.local.journey.Account;
import id.netral.local.journey.Addresses;
import id.netral.local.journey.Browser;
import id.netral.local.journey.LikeAndComment;
import id.netral.local.journey.Step;
import id.netral.local.journey.StubbornBrowser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many cases of one kind, carried by several people at once: all take one step, then the next. */
final class Crowd implements AutoCloseable {

  private static final int HANDS = 4;

  private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
  private final List<List<List<Step>>> journeys = new ArrayList<>();

  Crowd(Addresses at, int cases) {
    for (int hand = 0; hand < HANDS; hand++) {
      var browsers = new HashMap<String, Browser>();
      var own = new ArrayList<List<Step>>();
      for (int i = hand; i < cases; i += HANDS) {
        own.add(
            new LikeAndComment(
                    at,
                    who -> browsers.computeIfAbsent(who, _ -> new StubbornBrowser(() -> {})),
                    account(i),
                    nip(i))
                .steps());
      }
      journeys.add(own);
    }
  }

  /** Nobody is punished twice for one act, so everybody is somebody else. */
  private static String nip(int i) {
    var born = LocalDate.of(1975, 1, 1).plusDays(i / 999);
    return "%s2005011%03d".formatted(born.format(DateTimeFormatter.BASIC_ISO_DATE), i % 999 + 1);
  }

  private static Account account(int i) {
    var resident = LikeAndComment.resident();
    var reporter =
        new Account.Reporter(
            resident.name(),
            resident.nik(),
            resident.address(),
            resident.phone(),
            "pelapor-%05d@warga.example".formatted(i));
    var like = LikeAndComment.account(reporter);
    return new Account(
        like.election(),
        like.region(),
        like.description(),
        like.actOn(),
        like.place(),
        like.knownOn(),
        "Pegawai Contoh %05d".formatted(i),
        like.post(),
        like.unit(),
        like.links() + "-" + i,
        like.evidence(),
        reporter);
  }

  /** The steps of the first, to tell when each is due. */
  List<Step> plan() {
    return journeys.getFirst().getFirst();
  }

  /** Only the first case takes this step. */
  void first(int step) {
    Resolve.take(plan().get(step));
  }

  /** Everybody takes this step, but the first case if it did; throws what stopped one of them. */
  void take(int step, boolean firstToo) throws InterruptedException {
    var first = plan();
    var tasks =
        journeys.stream()
            .<Callable<Boolean>>map(
                own ->
                    () -> {
                      own.stream()
                          .filter(steps -> firstToo || steps != first)
                          .forEach(steps -> Resolve.take(steps.get(step)));
                      return true;
                    })
            .toList();
    for (var done : hands.invokeAll(tasks)) {
      try {
        done.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(
            "step %d came to a halt: %s".formatted(step + 1, e.getMessage()), e);
      }
    }
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
