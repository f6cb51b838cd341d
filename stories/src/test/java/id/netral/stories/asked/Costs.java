package id.netral.stories.asked;

import id.netral.local.asked.Asked;
import id.netral.local.journey.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each step of a way had written, from one step to the next. */
public final class Costs {

  /**
   * What one collection was written.
   *
   * @param commands sent to the store; a bulk is one
   * @param documents inserted, changed or deleted
   */
  public record Cost(int commands, int statements, int documents) {

    Cost plus(Cost other) {
      return new Cost(
          commands + other.commands, statements + other.statements, documents + other.documents);
    }
  }

  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Path writes;
  private final Map<String, Integer> begun = new LinkedHashMap<>();
  private long known = -1;
  private long since;

  public Costs(Path shapes) {
    this.writes = Asked.writes(shapes);
  }

  /** From here on what is written belongs to this; what went before is waited for. */
  public void begin(String what) {
    Patience.until(this::isQuiet);
    begun.put(what, lines().size());
  }

  /** Rounds write always; all else has ended when a round of the mail has found nothing more. */
  private boolean isQuiet() {
    var now = System.nanoTime();
    var written = lines().stream().filter(line -> !line.contains(".state ")).count();
    if (written != known) {
      known = written;
      since = now;
    }
    return now - since > QUIET.toNanos();
  }

  /** By collection, and by command. */
  public Map<String, Cost> of(String what) {
    var from = begun.getOrDefault(what, 0);
    var to = begun.values().stream().filter(line -> line > from).findFirst();
    var all = lines();
    var costs = new TreeMap<String, Cost>();
    for (var line : all.subList(from, to.orElse(all.size()))) {
      var words = line.split(" ");
      var cost = new Cost(1, Integer.parseInt(words[2]), Integer.parseInt(words[3]));
      costs.merge(words[0] + " " + words[1], cost, Cost::plus);
    }
    return costs;
  }

  /** All that was begun. */
  public List<String> steps() {
    return List.copyOf(begun.keySet());
  }

  private List<String> lines() {
    try {
      return Files.exists(writes) ? Files.readAllLines(writes) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
