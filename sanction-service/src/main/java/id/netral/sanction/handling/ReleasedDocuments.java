package id.netral.sanction.handling;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.documents.StoredFiles;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingCommand.KeepDocument;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.file.Recommendation.Released;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps a released document once its bytes are what Bawaslu announced: bytes first, then the entry.
 */
@Component
public final class ReleasedDocuments {

  private static final Actor FETCHING = new Actor("fetching", "system", null);

  private final CaseFiles<Proceeding, ProceedingEvent> files;
  private final StoredFiles stored;
  private final InstantSource clock;

  ReleasedDocuments(
      CaseFiles<Proceeding, ProceedingEvent> files, StoredFiles stored, InstantSource clock) {
    this.files = files;
    this.stored = stored;
    this.clock = clock;
  }

  /** What a file still waits for. */
  public Optional<Opened> waiting(String proceeding) {
    return files
        .find(proceeding)
        .flatMap(
            file -> file.state() instanceof Opened opened ? Optional.of(opened) : Optional.empty());
  }

  /**
   * @return false when these are not the bytes that were announced
   */
  public boolean keep(String proceeding, Released document, byte[] bytes) {
    if (bytes.length != document.size() || !sha256(bytes).equals(document.sha256())) {
      return false;
    }
    stored.put(proceeding, document.document(), document.mediaType(), bytes);
    var act = Act.now("document-" + document.document(), FETCHING, clock.instant());
    var command = new KeepDocument(document.document());
    files.handle(proceeding, act, state -> Verdicts.ofOurs(Proceeding.decide(state, command)));
    return true;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
