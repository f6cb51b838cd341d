package id.netral.investigation.documents;

import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.casefile.Handled;
import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.Dated;
import id.netral.investigation.handling.RandomId;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.InvestigationCommand.PrepareRelease;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Documents for those outside: made from evidence, never the evidence itself. */
@Component
public final class Releases {

  private static final String PNG = "image/png";

  private final CaseHandling handling;
  private final StoredFiles files;

  Releases(CaseHandling handling, StoredFiles files) {
    this.handling = handling;
    this.files = files;
  }

  /** A rectangle to black out, in percent of width and height. */
  public record Box(double x, double y, double w, double h) {}

  /** Which evidence, with what blacked out. */
  public record Wanted(EvidenceId evidence, List<Box> boxes) {}

  /** A picture that is shown before anything is decided; empty when it is none or not here. */
  public Optional<byte[]> preview(String file, Wanted wanted) {
    return files
        .read(file, wanted.evidence().value())
        .flatMap(bytes -> Redaction.png(bytes, boxes(wanted.boxes())));
  }

  /** Empty when the evidence is not here or is no picture. */
  public Optional<Handled<Investigation>> prepare(
      Seen seen, String id, Actor by, Dated dated, Wanted wanted) {
    var file = seen.file();
    return preview(file, wanted)
        .map(
            bytes -> {
              var document = RandomId.next();
              var stored = files.put(file, document, PNG, bytes);
              var release =
                  new Release(
                      new DocumentId(document),
                      "Lampiran " + (of(seen.state()).size() + 1),
                      PNG,
                      stored.size(),
                      stored.sha256(),
                      wanted.evidence(),
                      new OfficerId(by.id()),
                      Standing.PREPARED);
              return handling.carryOut(file, id, by, dated, new PrepareRelease(release));
            });
  }

  /** Bytes for whoever asks from outside: only of what was approved and handed over. */
  public Optional<Released> released(String file, String document) {
    return handling.find(file).map(CaseFile::state).filter(Recommended.class::isInstance).stream()
        .flatMap(s -> of(s).stream())
        .filter(r -> r.document().value().equals(document))
        .filter(r -> r.standing() == Standing.APPROVED)
        .findFirst()
        .flatMap(r -> files.read(file, document).map(bytes -> new Released(r.mediaType(), bytes)));
  }

  /** Any prepared document, for officers of the case. */
  public Optional<Released> prepared(String file, String document) {
    return of(file).stream()
        .filter(r -> r.document().value().equals(document))
        .findFirst()
        .flatMap(r -> files.read(file, document).map(bytes -> new Released(r.mediaType(), bytes)));
  }

  @SuppressWarnings("ArrayRecordComponent")
  public record Released(String mediaType, byte[] bytes) {}

  private List<Release> of(String file) {
    return handling.find(file).map(CaseFile::state).map(Releases::of).orElse(List.of());
  }

  /** The releases of a case, wherever it stands. */
  public static List<Release> of(Investigation state) {
    return switch (state) {
      case Decided s -> s.releases();
      case Recommended s -> s.releases();
      case NotOpened _,
          TipReceived _,
          UnderReview _,
          Reviewed _,
          NotRegistered _,
          Registered _,
          Studied _,
          Closed _ ->
          List.of();
    };
  }

  private static List<Redaction.Box> boxes(List<Box> marked) {
    var boxes = new ArrayList<Redaction.Box>();
    marked.forEach(b -> boxes.add(new Redaction.Box(b.x(), b.y(), b.w(), b.h())));
    return boxes;
  }
}
