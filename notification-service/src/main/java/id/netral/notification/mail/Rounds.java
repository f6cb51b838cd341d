package id.netral.notification.mail;

import id.netral.notification.storage.Waiting;
import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round again and again and takes along every mail that may go out: new ones, those whose wait
 * is over, and those that a killed process left behind. Any number of processes may go round.
 */
@Component
class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Waiting waiting;
  private final Courier courier;
  private final InstantSource clock;
  private final ExecutorService carriers;

  Rounds(Waiting waiting, Courier courier, InstantSource clock, MailSettings settings) {
    this.waiting = waiting;
    this.courier = courier;
    this.clock = clock;
    this.carriers = Executors.newFixedThreadPool(settings.atOnce(), Thread.ofVirtual().factory());
  }

  @Scheduled(fixedDelayString = "${netral.notification.round:1s}")
  void goRound() throws InterruptedException {
    var files = waiting.files(clock.instant());
    carriers.invokeAll(files.stream().map(this::carrying).toList());
  }

  private Callable<Boolean> carrying(String file) {
    return () -> {
      try {
        courier.carry(file);
        return true;
      } catch (RuntimeException e) {
        // the message may hold what must not be logged; the attempt is taken up again by time
        LOG.warn("the mails of {} wait for another round: {}", file, e.getClass().getName());
        return false;
      }
    };
  }

  @PreDestroy
  void stop() {
    carriers.close();
  }
}
