package id.netral.reports.handling;

import id.netral.reports.lifecycle.ReportId;
import id.netral.reports.storage.Reports;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Answers whether a code opens a report, in the same time whether it is the first or the second
 * part that is wrong.
 */
@Component
public class CodeProof {

  private final Reports reports;
  private final PasswordEncoder codeHash;
  private final String nobodys;

  CodeProof(Reports reports, PasswordEncoder codeHash) {
    this.reports = reports;
    this.codeHash = codeHash;
    this.nobodys = Objects.requireNonNull(codeHash.encode(ReportCode.random().proves()));
  }

  public Optional<ReportId> opens(ReportCode code) {
    var found = reports.byCode(code.finds());
    var proof = found.map(Reports.Proof::hash).orElse(nobodys);
    var matches = codeHash.matches(code.proves(), proof);
    return matches ? found.map(Reports.Proof::report) : Optional.empty();
  }

  /** Whether the first part finds a report already, other than this one. */
  public boolean isTaken(ReportCode code, ReportId by) {
    return reports.byCode(code.finds()).filter(proof -> !proof.report().equals(by)).isPresent();
  }

  /** A code whose first part finds nothing yet. */
  public ReportCode unused() {
    var code = ReportCode.random();
    return reports.byCode(code.finds()).isEmpty() ? code : unused();
  }
}
