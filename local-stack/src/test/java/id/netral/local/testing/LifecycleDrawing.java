package id.netral.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Draws a lifecycle from the code: sample histories are walked through {@code evolve}, and every
 * step that changed the state becomes an arrow. The page under docs/lifecycles must say the same;
 * {@code -Ddocs.write} writes it anew.
 */
public final class LifecycleDrawing<S, E> {

  private final String name;
  private final S initial;
  private final BiFunction<S, E, S> evolve;
  private final Function<S, Object> shown;
  private final Set<String> arrows = new TreeSet<>();
  private final Set<String> stays = new TreeSet<>();
  private final Set<String> states = new TreeSet<>();

  public LifecycleDrawing(String name, S initial, BiFunction<S, E, S> evolve) {
    this(name, initial, evolve, state -> state);
  }

  /**
   * @param shown the part of a state whose type is its name
   */
  public LifecycleDrawing(
      String name, S initial, BiFunction<S, E, S> evolve, Function<S, Object> shown) {
    this.shown = shown;
    this.name = name;
    this.initial = initial;
    this.evolve = evolve;
  }

  /** Walks one history from the start. */
  public LifecycleDrawing<S, E> walk(List<? extends E> history) {
    var state = initial;
    arrows.add("    [*] --> " + stateOf(initial));
    for (var event : history) {
      var next = evolve.apply(state, event);
      if (stateOf(state).equals(stateOf(next))) {
        stays.add("| " + stateOf(state) + " | " + nameOf(event) + " |");
      } else {
        arrows.add("    " + stateOf(state) + " --> " + stateOf(next) + ": " + nameOf(event));
      }
      states.add(stateOf(next));
      state = next;
    }
    return this;
  }

  /** The names of all states that were reached, to compare with those that the code has. */
  public Set<String> reached() {
    return states;
  }

  public String page() {
    return "# The life of a "
        + name
        + "\n\nDrawn from the code by a test; an arrow is an event.\n\n```mermaid\nstateDiagram-v2\n"
        + String.join("\n", arrows)
        + "\n```\n"
        + (stays.isEmpty()
            ? ""
            : "\nWithout leaving the state:\n\n| State | Event |\n|---|---|\n"
                + String.join("\n", stays)
                + "\n");
  }

  /** Compares with {@code docs/lifecycles/<file>} of the tree, or writes it. */
  public void assertDrawnIn(String file) {
    var page = Path.of("..", "docs", "lifecycles", file);
    try {
      if (System.getProperty("docs.write") != null) {
        Files.createDirectories(page.getParent());
        Files.writeString(page, page());
      }
      assertThat(Files.exists(page) ? Files.readString(page) : "")
          .as("%s is not what the code does; run this test with -Ddocs.write", page)
          .isEqualTo(page());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String stateOf(S state) {
    return nameOf(shown.apply(state));
  }

  private static String nameOf(Object record) {
    return record.getClass().getSimpleName();
  }
}
