package id.netral.stories.marks;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.RawBsonDocument;

/** Searches for marks wherever something can be read later, and keeps where it found them. */
public final class Search {

  private final Marks marks;
  private final List<Trace> traces = new ArrayList<>();
  private int searched;

  public Search(Marks marks) {
    this.marks = marks;
  }

  public void in(String place, byte[] bytes) {
    searched++;
    found(place, marks.in(bytes));
    if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1)
        .equals("%PDF-")) {
      found(place, marks.in(inside(bytes)));
    }
  }

  private void found(String place, Set<String> names) {
    names.forEach(name -> traces.add(new Trace(place, name)));
  }

  /** What a PDF says, and who it says has made it. */
  private static String inside(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var about = document.getDocumentInformation().getCOSObject().toString();
      return about + "\n" + new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys, headers and values of everything that ever crossed. */
  public void inTopics(String brokers) {
    Topics.each(brokers, this::in);
  }

  /** Every document of every database, files and their keys among them. */
  public void inDatabases(String store) {
    try (var client = MongoClients.create(store)) {
      for (var database : client.listDatabaseNames()) {
        for (var collection : client.getDatabase(database).listCollectionNames()) {
          var documents =
              client.getDatabase(database).getCollection(collection, RawBsonDocument.class).find();
          for (var document : documents) {
            in("database " + database + "." + collection, bytes(document));
          }
        }
      }
    }
  }

  private static byte[] bytes(RawBsonDocument document) {
    var buffer = document.getByteBuffer();
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** Every file below a folder. */
  public void inFiles(String kind, Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        in(kind + " " + folder.relativize(file), read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every caught mail, but for the lines that say to whom it goes. */
  public void inMails(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var mail = new String(read(file), StandardCharsets.UTF_8).replaceAll("=\r?\n", "");
        var rest = mail.replaceAll("(?m)^(To|Delivered-To):.*$", "");
        in("mail " + file.getFileName(), rest.getBytes(StandardCharsets.UTF_8));
        var unfolded = rest.replaceAll("\\R", "");
        in("mail " + file.getFileName(), unfolded.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException goneMeanwhile) {
      return new byte[0];
    }
  }

  /** How many things were looked at: a search of nothing finds nothing. */
  public int searched() {
    return searched;
  }

  /** The places where one of these marks stands. */
  public Set<String> placesOf(Set<String> names) {
    var places = new TreeSet<String>();
    traces.stream()
        .filter(t -> names.contains(t.mark()))
        .forEach(t -> places.add(t.place() + " (" + t.mark() + ")"));
    return places;
  }

  /** All marks that stand somewhere. */
  public List<Trace> traces() {
    return List.copyOf(traces);
  }
}
