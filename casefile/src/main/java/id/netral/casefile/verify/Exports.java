package id.netral.casefile.verify;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.sealing.Signer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Writes a file as it lies, sealed text sealed: one JSON document per line (extended JSON,
 * relaxed), after a line with the agency's public key. What is only derived from the history stays
 * out.
 */
public final class Exports {

  private static final JsonWriterSettings RELAXED =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  private static final Bson AS_IT_LIES =
      Projections.exclude("summary", "nextDue", "pendingSince", "changed");

  private final String agency;
  private final CaseFileStore store;
  private final Signer signer;

  Exports(String agency, CaseFileStore store, Signer signer) {
    this.agency = agency;
    this.store = store;
    this.signer = signer;
  }

  /** What an export is called where it is kept beside those of other agencies. */
  String name(String file) {
    return agency + "-" + file + ".ndjson";
  }

  /** Whether there is a file of this id, of whatever kind. */
  public boolean has(String file) {
    return store.outboxes().stream()
        .anyMatch(
            kind ->
                kind.collection()
                        .find(Filters.eq(file))
                        .projection(Projections.include("_id"))
                        .first()
                    != null);
  }

  /** Writes the lines and leaves the stream open. */
  public void write(String file, OutputStream out) {
    try {
      var lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      line(lines, new Document("agency", agency).append("key", Document.parse(signer.publicKey())));
      for (var kind : store.outboxes()) {
        for (var found : kind.collection().find(Filters.eq(file)).projection(AS_IT_LIES).limit(1)) {
          line(lines, found);
        }
      }
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Writer lines, Document document) throws IOException {
    lines.write(document.toJson(RELAXED));
    lines.write('\n');
  }
}
