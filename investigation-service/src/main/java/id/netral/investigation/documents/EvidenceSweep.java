package id.netral.investigation.documents;

import id.netral.casefile.CaseFile;
import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.investigation.storage.CaseQueue;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Fetches what was announced but is not here yet. The bytes are kept first, then the entry says so.
 */
@Component
final class EvidenceSweep {

  private static final int CASES_AT_ONCE = 50;

  private final CaseQueue queue;
  private final CaseHandling handling;
  private final StoredFiles files;
  private final EvidenceSource source;

  EvidenceSweep(CaseQueue queue, CaseHandling handling, StoredFiles files, EvidenceSource source) {
    this.queue = queue;
    this.handling = handling;
    this.files = files;
    this.source = source;
  }

  @Scheduled(fixedDelayString = "${netral.investigation.evidence-every:2s}")
  void sweep() {
    for (var file : queue.lackingEvidence(CASES_AT_ONCE)) {
      handling
          .find(file)
          .map(CaseFile::state)
          .ifPresent(state -> wanted(state).forEach(e -> fetch(file, e)));
    }
  }

  private static List<Evidence> wanted(Investigation state) {
    return switch (state) {
      case NotOpened _ -> List.of();
      case Opened s ->
          s.dossier().intake().evidence().stream()
              .filter(e -> s.dossier().wanted().contains(e.evidence()))
              .toList();
    };
  }

  private void fetch(String file, Evidence evidence) {
    source
        .fetch(file, evidence)
        .ifPresent(
            bytes -> {
              files.put(file, evidence.evidence().value(), evidence.mediaType(), bytes);
              handling.keep(file, evidence.evidence());
            });
  }
}
