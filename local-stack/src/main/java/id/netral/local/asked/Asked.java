package id.netral.local.asked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Two files that grow while a store runs: each new shape of a query, and every write. */
public final class Asked {

  /** The name by which a client tells that it only looks on: it is not noted. */
  public static final String ONLOOKER = "onlooker";

  private static final Map<String, String> STATEMENTS =
      Map.of("insert", "documents", "update", "updates", "delete", "deletes");

  private final Path shapes;
  private final Path writes;
  private final Set<String> known = new HashSet<>();

  public Asked(Path file) {
    this.shapes = file;
    this.writes = writes(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file)) {
        known.addAll(Files.readAllLines(file)); // a store that starts anew goes on
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the writes stand beside the shapes. */
  public static Path writes(Path shapes) {
    return shapes.resolveSibling(shapes.getFileName() + ".writes");
  }

  /** Notes a command and what came of it. */
  public void note(Map<String, ?> command, Map<String, ?> answer) {
    for (var shape : QueryShape.of(command)) {
      var line = shape.toJson();
      if (isNew(line)) {
        append(shapes, line);
      }
    }
    var name = command.keySet().iterator().next();
    if (STATEMENTS.containsKey(name) || name.equals("findAndModify")) {
      append(writes, written(name, command, answer));
    }
  }

  private boolean isNew(String line) {
    synchronized (known) {
      return known.add(line);
    }
  }

  /** Where, what, how many statements, how many documents. */
  private static String written(String name, Map<String, ?> command, Map<String, ?> answer) {
    var statements = command.get(Objects.requireNonNullElse(STATEMENTS.get(name), ""));
    return String.join(
        " ",
        command.get("$db") + "." + command.get(name),
        name,
        String.valueOf(statements instanceof Collection<?> many ? many.size() : 1),
        String.valueOf(answer.get("n") instanceof Number n ? n.intValue() : 1));
  }

  private synchronized void append(Path file, String line) {
    try {
      Files.write(
          file,
          List.of(line),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
