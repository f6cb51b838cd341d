package id.netral.local.drill;

import id.netral.local.journey.Account;
import id.netral.local.journey.Addresses;
import id.netral.local.journey.LikeAndComment;
import id.netral.local.journey.Step;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many cases of one kind, carried by several people at once: all take one step, then the next. */
final class Crowd implements AutoCloseable {

  private static final int FEW_HANDS = 4;
  private static final int MANY_HANDS = 12;
  private static final int TELL_EVERY = 100;

  private final int hands;
  private final ExecutorService work;
  private final List<List<Step>> journeys;

  Crowd(Addresses at, int cases) {
    hands = Drill.isLarge(cases) ? MANY_HANDS : FEW_HANDS;
    work = Executors.newFixedThreadPool(hands);
    journeys =
        IntStream.range(0, cases)
            .mapToObj(i -> new LikeAndComment(at, AtHand::new, account(i), nip(i)).steps())
            .toList();
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
    return journeys.getFirst();
  }

  /** Only the first case takes this step. */
  void first(int step) {
    Resolve.take(plan().get(step));
  }

  /** Everybody takes this step, but the first case if it did; throws what stopped one of them. */
  void take(int step, boolean firstToo) throws InterruptedException {
    var next = new AtomicInteger(firstToo ? 0 : 1);
    Callable<Boolean> hand =
        () -> {
          for (int i = next.getAndIncrement(); i < journeys.size(); i = next.getAndIncrement()) {
            Resolve.take(journeys.get(i).get(step));
            if ((i + 1) % TELL_EVERY == 0) {
              System.out.printf("      %d cases%n", i + 1);
            }
          }
          return true;
        };
    for (var done : work.invokeAll(Collections.nCopies(hands, hand))) {
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
    work.shutdownNow();
  }
}
