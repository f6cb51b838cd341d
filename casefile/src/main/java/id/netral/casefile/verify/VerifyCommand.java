package id.netral.casefile.verify;

import id.netral.casefile.history.Stored;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Checks exported files, offline: {@code VerifyCommand [--keys FOLDER] FILE…}. Exit 0 when all
 * holds, 1 with the faults named, 2 when something can't be read.
 */
public final class VerifyCommand {

  private static final String USAGE = "Usage: VerifyCommand [--keys FOLDER] FILE...";

  private final PublicKeys keys = new PublicKeys();
  private final List<Exported> files = new ArrayList<>();
  private boolean ownKeys;

  private VerifyCommand() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out));
  }

  /** Prints one line per check; answers the exit code. */
  static int run(List<String> args, PrintStream out) {
    var command = new VerifyCommand();
    try {
      command.read(args);
    } catch (IOException | RuntimeException e) {
      out.println("unreadable: " + e.getMessage());
      return 2;
    }
    if (command.files.isEmpty()) {
      out.println(USAGE);
      return 2;
    }
    var checks = command.checks();
    checks.forEach(check -> out.println(check.line()));
    var faulty = checks.stream().filter(check -> !check.holds()).count();
    if (!command.ownKeys) {
      out.println("note   the public keys are those in the exports; --keys FOLDER gives your own");
    }
    out.println(
        faulty == 0
            ? "All " + checks.size() + " checks hold."
            : faulty + " of " + checks.size() + " checks do not hold.");
    return faulty == 0 ? 0 : 1;
  }

  private void read(List<String> args) throws IOException {
    var paths = new ArrayList<Path>();
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals("--keys") && i + 1 < args.size()) {
        keys.folder(Path.of(args.get(++i)));
        ownKeys = true;
      } else {
        paths.add(Path.of(args.get(i)));
      }
    }
    for (var path : paths) {
      export(path);
    }
  }

  private void export(Path path) throws IOException {
    String agency = null;
    int number = 0;
    for (var line : Files.readAllLines(path)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      var document = parsed(line, path + ", line " + number);
      var named = document.getString("agency");
      if (named != null && document.get("key") instanceof Document key) {
        keys.exported(named, key.toJson());
        agency = named;
      } else if (agency == null) {
        throw new IOException(path + " does not begin with an agency and its key");
      } else {
        files.add(new Exported(agency, new Stored(document)));
      }
    }
  }

  private static Document parsed(String line, String where) throws IOException {
    try {
      var document = Document.parse(line);
      if (document.get("key") == null
          && !(document.get("_id") instanceof String && document.get("history") instanceof List)) {
        throw new IOException(where + ": not a case file");
      }
      return document;
    } catch (RuntimeException e) {
      throw new IOException(where + ": not JSON", e);
    }
  }

  private List<Check> checks() {
    var all = new ArrayList<Check>();
    all.add(new Check("keys", "each agency has one public key", keys.contradictions()));
    for (var file : files) {
      all.addAll(careful(file.where(), () -> new OneFile(file, keys).checks()));
    }
    all.addAll(careful("all files", () -> new AcrossFiles(files).checks()));
    return all;
  }

  /** A field that is missing or of another kind is a fault like any other. */
  private static List<Check> careful(String where, Supplier<List<Check>> checks) {
    try {
      return checks.get();
    } catch (RuntimeException e) {
      return Stream.of(e.getClass().getSimpleName() + " " + e.getMessage())
          .map(why -> new Check(where, "it can be checked", List.of(why)))
          .toList();
    }
  }
}
