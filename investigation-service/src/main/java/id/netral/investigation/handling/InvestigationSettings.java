package id.netral.investigation.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param governments that take part: those get messages and are heard
 * @param registerNumber pattern of the registration number; no real example could be confirmed
 *     (B-48), so it is a setting
 * @param letterNumber pattern of the recommendation's number
 * @param supervisors who supervises from when (O-41, O-43): KASN, BKN, the body to come
 * @param mailboxes of offices, for notices: {@code bawaslu-35.73} and {@code supervisor}
 * @param caseDecided version of {@code case-decided} that the reports' side has learned
 * @param fetches whether evidence is fetched from the reports' side
 */
@ConfigurationProperties("netral.investigation")
public record InvestigationSettings(
    @DefaultValue({}) List<String> governments,
    @DefaultValue("{n:000}/Reg/LP/{election}/{level}/{office}/{roman-month}/{year}")
        String registerNumber,
    @DefaultValue("{n:000}/PP.01.02/K/{office}/{month}/{year}") String letterNumber,
    @DefaultValue({}) List<Supervisor> supervisors,
    @DefaultValue({}) Map<String, String> mailboxes,
    @DefaultValue("true") boolean fetches,
    @DefaultValue("2") int caseDecided) {

  /**
   * @param from first day on which this agency supervises
   */
  public record Supervisor(String code, LocalDate from) {}

  /** The supervisor of the day. */
  public String supervisorOn(LocalDate day) {
    return supervisors.stream()
        .filter(s -> !s.from().isAfter(day))
        .reduce((_, later) -> later)
        .map(Supervisor::code)
        .orElse("bkn");
  }

  public @Nullable String mailbox(String whose) {
    return mailboxes.get(whose);
  }
}
