package id.netral.investigation.lifecycle.matter;

import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * A document made for those outside: re-encoded, redacted, with a neutral name and a hash of its
 * own.
 *
 * @param source the evidence it was made from; stays inside
 */
public record Release(
    DocumentId document,
    String name,
    String mediaType,
    long size,
    String sha256,
    @Nullable EvidenceId source,
    OfficerId preparedBy,
    Standing standing) {

  public enum Standing {
    PREPARED,
    APPROVED,
    REJECTED
  }

  public Release standing(Standing next) {
    return new Release(document, name, mediaType, size, sha256, source, preparedBy, next);
  }
}
