package id.netral.sanction.messages;

import id.netral.sanction.handling.ReleasedDocuments;
import id.netral.sanction.lifecycle.file.CaseId;
import id.netral.sanction.lifecycle.file.Recommendation.Released;
import id.netral.sanction.storage.Awaiting;
import id.netral.sanction.storage.Proceedings;
import id.netral.staff.ServiceCalls;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Fetches from Bawaslu what it released, until every document lies here. */
@Component
class DocumentSweep {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
  private static final String INVESTIGATION = "investigation";
  private static final int FILES_AT_ONCE = 50;
  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Proceedings proceedings;
  private final ReleasedDocuments documents;
  private final ServiceCalls calls;
  private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

  /** Up to where the rounds have come; only the scheduler's. */
  private volatile Awaiting last = Awaiting.FIRST;

  /** What failed is tried again later and later. */
  private record Pause(Instant until, Duration length) {}

  DocumentSweep(Proceedings proceedings, ReleasedDocuments documents, ServiceCalls calls) {
    this.proceedings = proceedings;
    this.documents = documents;
    this.calls = calls;
  }

  /** Goes on where the last round ended: what can't be had must not hold up what can. */
  @Scheduled(fixedDelayString = "${netral.sanction.documents.round:5s}")
  void sweep() {
    if (!calls.knows(INVESTIGATION)) {
      return;
    }
    var files = proceedings.awaitingDocuments(last, FILES_AT_ONCE);
    last = files.size() < FILES_AT_ONCE ? Awaiting.FIRST : files.getLast();
    files.forEach(file -> fetch(file.proceeding()));
  }

  private void fetch(String proceeding) {
    documents
        .waiting(proceeding)
        .ifPresent(
            state ->
                state
                    .matter()
                    .awaited()
                    .forEach(each -> fetch(proceeding, state.matter().investigation(), each)));
  }

  private void fetch(String proceeding, CaseId investigation, Released document) {
    var machine = InstantSource.system().instant(); // real time: this waits for a machine
    var pause = pauses.get(document.document());
    if (pause != null && machine.isBefore(pause.until())) {
      return;
    }
    if (fetched(proceeding, investigation, document)) {
      pauses.remove(document.document());
      return;
    }
    var length = pause == null ? SHORTEST : pause.length().multipliedBy(2);
    var next = length.compareTo(LONGEST) > 0 ? LONGEST : length;
    pauses.put(document.document(), new Pause(machine.plus(next), next));
  }

  private boolean fetched(String proceeding, CaseId investigation, Released document) {
    try {
      var bytes =
          calls
              .to(INVESTIGATION)
              .get()
              .uri("/api/files/{case}/{document}", investigation.value(), document.document())
              .retrieve()
              .body(byte[].class);
      var kept = bytes != null && documents.keep(proceeding, document, bytes);
      if (!kept) {
        LOG.warn("{}: a released document is not as announced", proceeding);
      }
      return kept;
    } catch (RestClientException e) {
      LOG.info("{}: a released document has to wait: {}", proceeding, e.getClass().getSimpleName());
      return false;
    }
  }
}
