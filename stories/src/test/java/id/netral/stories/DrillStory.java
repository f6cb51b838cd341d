package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A short drill, by the command that runs the long one. */
@Order(Integer.MAX_VALUE)
class DrillStory {

  @Test
  void whatever_breaks_nothing_is_lost_doubled_or_put_out_of_order()
      throws IOException, InterruptedException {
    Stack.stopRunning();
    var said = Files.createTempFile("drill", ".log");
    var command =
        new ProcessBuilder("bash", "./netral", "drill", "--cases", "3")
            .directory(Path.of("..").toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    command.environment().put("NETRAL_BUILD", "no");
    var drill = command.start();

    try {
      var ended = drill.waitFor(15, TimeUnit.MINUTES);

      assertThat(Files.readString(said))
          .contains("3 cases · ", "0 lost · 0 doubled · 0 out of order · 0 other faults")
          .contains(" killed, ", " restarted, ", " paused", "ready again after")
          .contains("second investigation-service", "lies parked", "longest hand-over: ")
          .contains("notification, away all the time, had caught up");
      assertThat(ended && drill.exitValue() == 0).isTrue();
    } finally {
      // The script then stops the stack by itself.
      drill.descendants().forEach(ProcessHandle::destroy);
      drill.waitFor(2, TimeUnit.MINUTES);
    }
  }
}
