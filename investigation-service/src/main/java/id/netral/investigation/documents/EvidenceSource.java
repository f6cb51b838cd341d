package id.netral.investigation.documents;

import id.netral.investigation.handling.InvestigationSettings;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.staff.ServiceCalls;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The reports' side, asked with a service token; only bytes that are those announced count. */
@Component
final class EvidenceSource {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceSource.class);
  private static final String REPORTS = "reports";
  private static final Duration REST = Duration.ofSeconds(10);

  private final ServiceCalls calls;
  private final boolean answers;

  /** Until when (System.nanoTime) what failed is left alone. */
  private final Map<String, Long> resting = new ConcurrentHashMap<>();

  EvidenceSource(ServiceCalls calls, InvestigationSettings settings) {
    this.calls = calls;
    this.answers = settings.fetches() && calls.knows(REPORTS);
  }

  /** The bytes; empty when they can't be had now. */
  Optional<byte[]> fetch(String file, Evidence evidence) {
    var id = evidence.evidence().value();
    if (!answers || rests(id)) {
      return Optional.empty();
    }
    try {
      var bytes =
          calls.to(REPORTS).get().uri("/api/files/{f}/{e}", file, id).retrieve().body(byte[].class);
      if (bytes != null && sha256(bytes).equals(evidence.sha256())) {
        resting.remove(id);
        return Optional.of(bytes);
      }
      LOG.warn("Evidence {} is not what was announced", id);
    } catch (RestClientException e) {
      LOG.info("Evidence {} can't be fetched now: {}", id, e.getClass().getSimpleName());
    }
    resting.put(id, System.nanoTime() + REST.toNanos());
    return Optional.empty();
  }

  private boolean rests(String id) {
    var until = resting.get(id);
    return until != null && System.nanoTime() - until < 0;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
