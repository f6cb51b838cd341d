package id.netral.local.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The caught mails, one file each, so that they outlive a restart. */
final class Mailbox {

  private static final String ENDING = ".eml";

  private final Path folder;
  private long last;

  Mailbox(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.last = files().stream().mapToLong(Mailbox::number).max().orElse(0);
  }

  /** Returns when the mail lies on disk: what is acknowledged by SMTP is not lost. */
  synchronized void keep(MimeMessage message) throws MessagingException {
    var id = "%08d".formatted(++last);
    var incoming = folder.resolve(id + ".incoming");
    try {
      try (var out = Files.newOutputStream(incoming)) {
        message.writeTo(out);
      }
      Files.move(incoming, folder.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Newest first. */
  List<Mail> newest(int most) {
    return files().stream()
        .sorted(Comparator.comparingLong(Mailbox::number).reversed())
        .limit(most)
        .map(Mailbox::read)
        .toList();
  }

  Optional<Mail> find(String id) {
    return files().stream().filter(file -> idOf(file).equals(id)).findAny().map(Mailbox::read);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mail read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var message = new MimeMessage(null, in);
      return new Mail(
          idOf(file),
          Objects.requireNonNullElse(message.getMessageID(), ""),
          addresses(message.getFrom()),
          addresses(message.getRecipients(Message.RecipientType.TO)),
          Objects.requireNonNullElse(message.getSubject(), ""),
          Files.getLastModifiedTime(file).toInstant(),
          Objects.requireNonNullElse(text(message), ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("unreadable mail " + file, e);
    }
  }

  private static String addresses(jakarta.mail.Address @Nullable [] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses).map(Object::toString).collect(Collectors.joining(", "));
  }

  /** The first plain text in it. */
  private static @Nullable String text(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) return part.getContent().toString();
    if (!(part.getContent() instanceof Multipart parts)) return null;
    for (var i = 0; i < parts.getCount(); i++) {
      var text = text(parts.getBodyPart(i));
      if (text != null) return text;
    }
    return null;
  }

  private static String idOf(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static long number(Path file) {
    return Long.parseLong(idOf(file));
  }
}
