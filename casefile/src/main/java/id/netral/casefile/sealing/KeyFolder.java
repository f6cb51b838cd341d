package id.netral.casefile.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes key files so that two processes starting at once agree on one, and only the owner reads.
 */
public final class KeyFolder {

  private KeyFolder() {}

  /** Creates the file with this text; keeps the existing one where somebody was first. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      var draft = Files.createTempFile(file.getParent(), "key", ".new");
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(draft, text);
      try {
        Files.createLink(file, draft);
      } catch (FileAlreadyExistsException somebodyWasFirst) {
        // theirs is the key
      } finally {
        Files.delete(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
