package id.netral.investigation.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Projections;
import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.InvestigationSettings;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationCommand.KeepEvidence;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.staff.ServiceCalls;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Fetches what was announced but is not here yet, from the reports' side with a service token. The
 * bytes must be those announced; they are kept first, then the entry says so.
 */
@Component
final class EvidenceSweep {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);
  private static final String REPORTS = "reports";
  private static final int CASES_AT_ONCE = 50;
  private static final Duration REST = Duration.ofSeconds(10);

  private final CaseFiles<Investigation, InvestigationEvent> cases;
  private final CaseHandling handling;
  private final StoredFiles files;
  private final ServiceCalls calls;
  private final boolean fetches;
  private final InstantSource clock;

  /** Until when (System.nanoTime) what failed is left alone. */
  private final Map<String, Long> failed = new ConcurrentHashMap<>();

  EvidenceSweep(
      CaseFiles<Investigation, InvestigationEvent> cases,
      CaseHandling handling,
      StoredFiles files,
      ServiceCalls calls,
      InvestigationSettings settings,
      InstantSource clock) {
    this.cases = cases;
    this.handling = handling;
    this.files = files;
    this.calls = calls;
    this.fetches = settings.fetches() && calls.knows(REPORTS);
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${netral.investigation.evidence-every:2s}")
  void sweep() {
    if (!fetches) {
      return;
    }
    for (var file : waiting()) {
      handling
          .find(file)
          .map(CaseFile::state)
          .ifPresent(state -> wanted(state).forEach(e -> fetch(file, e)));
    }
  }

  private List<String> waiting() {
    return cases
        .collection()
        .find(eq("summary.evidenceWanted", true))
        .projection(Projections.include("_id"))
        .limit(CASES_AT_ONCE)
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
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
    var id = evidence.evidence().value();
    var key = file + "/" + id;
    if (failed.containsKey(key) && System.nanoTime() - failed.get(key) < 0) {
      return;
    }
    try {
      var bytes =
          calls.to(REPORTS).get().uri("/api/files/{f}/{e}", file, id).retrieve().body(byte[].class);
      if (bytes == null || !sha256(bytes).equals(evidence.sha256())) {
        LOG.warn("Evidence {} is not what was announced", id);
        letRest(key);
        return;
      }
      files.put(file, id, evidence.mediaType(), bytes);
      handling.carryOut(file, "kept-" + id, clock.instant(), new KeepEvidence(evidence.evidence()));
      failed.remove(key);
    } catch (RestClientException e) {
      LOG.info("Evidence {} can't be fetched now: {}", id, e.getClass().getSimpleName());
      letRest(key);
    }
  }

  private void letRest(String key) {
    failed.put(key, System.nanoTime() + REST.toNanos());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
