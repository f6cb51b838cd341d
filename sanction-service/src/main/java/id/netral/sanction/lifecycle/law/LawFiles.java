package id.netral.sanction.lifecycle.law;

import id.netral.sanction.lifecycle.law.SanctionKind.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one version of {@code law/*.csv}: semicolons, no quoting, {@code #} for remarks. */
final class LawFiles {

  private LawFiles() {}

  static SanctionLaw read(String version) {
    return new SanctionLaw(
        version,
        rows("sanctions", version).map(LawFiles::kind).toList(),
        rows("authorities", version).map(LawFiles::competence).toList(),
        rows("violations", version).map(LawFiles::violation).toList());
  }

  private static SanctionKind kind(String[] cell) {
    return new SanctionKind(
        cell[0],
        Level.valueOf(cell[1]),
        Track.valueOf(cell[2]),
        Integer.parseInt(cell[3]),
        Boolean.parseBoolean(cell[4]),
        Boolean.parseBoolean(cell[5]),
        LocalDate.parse(cell[6]),
        cell[7].isEmpty() ? null : LocalDate.parse(cell[7]),
        new Source(cell[8], cell[9], cell[10]));
  }

  private static Competence competence(String[] cell) {
    return new Competence(
        Authority.valueOf(cell[0]),
        Post.valueOf(cell[1]),
        Set.of(cell[2].split(",", -1)),
        cell[3],
        new Source(cell[4], cell[5], cell[6]));
  }

  private static Violation violation(String[] cell) {
    return new Violation(
        cell[0],
        cell[1].isEmpty() ? null : Level.valueOf(cell[1]),
        Track.valueOf(cell[2]),
        new Source(cell[3], cell[4], cell[5]));
  }

  private static Stream<String[]> rows(String name, String version) {
    var path = "/law/" + name + "-" + version + ".csv";
    try (var in = Objects.requireNonNull(LawFiles.class.getResourceAsStream(path), path)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
