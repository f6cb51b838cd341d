package id.netral.investigation.documents;

import id.netral.casefile.CaseFile;
import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.investigation.storage.CaseQueue;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Fetches what was announced but is not here yet: as soon as it is heard of, and again by rounds
 * until it is here. The bytes are kept first, then the entry says so.
 */
@Component
final class EvidenceSweep {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);
  private static final int CASES_AT_ONCE = 50;
  private static final int SIDE_BY_SIDE = 4;
  private static final String FIRST = "";

  private final CaseQueue queue;
  private final CaseHandling handling;
  private final StoredFiles files;
  private final EvidenceSource source;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService fetching =
      Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory());

  /** Up to where the rounds have come; only the scheduler's. */
  private volatile String last = FIRST;

  EvidenceSweep(CaseQueue queue, CaseHandling handling, StoredFiles files, EvidenceSource source) {
    this.queue = queue;
    this.handling = handling;
    this.files = files;
    this.source = source;
    handling.whenWritten(
        (file, state) -> {
          if (!wanted(state).isEmpty()) {
            begin(file);
          }
        });
  }

  /** Goes on where the last round ended: what can't be had must not hold up what can. */
  @Scheduled(fixedDelayString = "${netral.investigation.evidence-every:2s}")
  void sweep() {
    if (underWay.size() >= CASES_AT_ONCE) {
      return; // enough wait for a slow sender
    }
    var cases = queue.lackingEvidence(last, CASES_AT_ONCE);
    last = cases.size() < CASES_AT_ONCE ? FIRST : cases.getLast();
    cases.forEach(this::begin);
  }

  /** One case once at a time; what comes meanwhile is the next round's. */
  private void begin(String file) {
    if (underWay.add(file)) {
      fetching.execute(() -> fetch(file));
    }
  }

  private void fetch(String file) {
    try {
      handling
          .find(file)
          .map(CaseFile::state)
          .ifPresent(state -> wanted(state).forEach(e -> fetch(file, e)));
    } catch (RuntimeException e) {
      LOG.warn("The evidence of {} waits for another round: {}", file, e.toString());
    } finally {
      underWay.remove(file);
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

  @PreDestroy
  void stop() {
    fetching.shutdownNow();
  }
}
