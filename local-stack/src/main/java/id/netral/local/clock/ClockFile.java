package id.netral.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** How far the stack's time is ahead of the machine's, kept with the stack's data. */
final class ClockFile {

  private final Path file;

  ClockFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  Duration offset() {
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (NoSuchFileException e) {
      return Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Readers see the old offset or the new one, never half of it. */
  void write(Duration offset) {
    try {
      Files.createDirectories(file.getParent());
      var next = Files.createTempFile(file.getParent(), "clock", ".next");
      Files.writeString(next, offset + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
