package id.netral.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedVersionTest {

  private static final Path PINNED = Contract.FOLDER.resolve("published.sha256");

  @Test
  void published_version_is_never_edited() throws IOException {
    var found = found();
    var pinned = pinned();
    pinned.forEach(
        (file, hash) ->
            assertThat(found.get(file))
                .as("%s: a published version is never edited; add .v2", file)
                .isEqualTo(hash));
    if (System.getProperty("contracts.write") != null) {
      Files.writeString(PINNED, lines(found));
    }
    assertThat(pinned().keySet())
        .as("schemas not published yet; publish them with: " + Contract.WRITE)
        .containsExactlyElementsOf(found.keySet());
  }

  private static Map<String, String> found() {
    return Contract.all().stream()
        .collect(
            Collectors.toMap(
                contract -> contract.name() + ".schema.json",
                contract -> sha256(Contract.read(contract.schemaFile())),
                (a, _) -> a,
                TreeMap::new));
  }

  private static Map<String, String> pinned() {
    if (!Files.exists(PINNED)) {
      return Map.of();
    }
    return Contract.read(PINNED)
        .lines()
        .map(line -> line.split("  ", 2))
        .collect(Collectors.toMap(part -> part[1], part -> part[0], (a, _) -> a, TreeMap::new));
  }

  /** The format of sha256sum, so that {@code sha256sum -c} in the folder checks it too. */
  private static String lines(Map<String, String> hashes) {
    return hashes.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
