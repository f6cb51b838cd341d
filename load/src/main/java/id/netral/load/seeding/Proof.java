package id.netral.load.seeding;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import id.netral.casefile.verify.VerifyCommand;
import id.netral.load.lives.Filing;
import id.netral.load.people.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Hands the files of a copy to the verifier that everybody uses, in a process of its own. */
public final class Proof {

  private static final JsonWriterSettings RELAXED =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "reports", "reports",
          "investigation", "cases",
          "sanction", "proceedings",
          "notification", "notices");

  private Proof() {}

  /** Whether all files of this life prove what they say, alone and against each other. */
  public static boolean holds(Ports at, Path data, Filing filing) {
    try {
      var folder = Files.createTempDirectory("netral-proof");
      var command = new ArrayList<String>();
      command.add(ProcessHandle.current().info().command().orElse("java"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(VerifyCommand.class.getName());
      try (var store = MongoClients.create(at.store())) {
        for (var agency : COLLECTIONS.entrySet()) {
          var lines = new ArrayList<String>();
          lines.add(key(data, agency.getKey()));
          store
              .getDatabase(agency.getKey())
              .getCollection(agency.getValue())
              .find(Filters.regex("_id", filing.report()))
              .forEach(file -> lines.add(file.toJson(RELAXED)));
          var file = folder.resolve(agency.getKey() + ".json");
          Files.write(file, lines);
          command.add(file.toString());
        }
      }
      return verified(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean verified(List<String> command) throws IOException, InterruptedException {
    var verifying = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(verifying.getInputStream().readAllBytes());
    var holds = verifying.waitFor() == 0;
    System.out.println(holds ? said.lines().reduce((_, last) -> last).orElse("") : said);
    return holds;
  }

  private static String key(Path data, String agency) throws IOException {
    var key = Files.readString(data.resolve("keys/trusted/" + agency + ".json"));
    return new Document("agency", agency).append("key", Document.parse(key)).toJson(RELAXED);
  }
}
