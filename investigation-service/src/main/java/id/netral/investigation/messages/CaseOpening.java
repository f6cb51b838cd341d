package id.netral.investigation.messages;

import id.netral.casefile.CaseFileStore;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.DaysOff;
import id.netral.casefile.Hearing;
import id.netral.casefile.comparing.Hearers;
import id.netral.deadlines.Deadlines;
import id.netral.investigation.handling.InvestigationSettings;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.messages.announcing.Outcomes;
import id.netral.staff.ServiceCalls;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the cases and what they hear. */
@Configuration(proxyBeanMethods = false)
class CaseOpening {

  @Bean
  Deadlines deadlines() {
    return Deadlines.standard();
  }

  @Bean
  CaseFiles<Investigation, InvestigationEvent> cases(
      CaseFileStore store, Limits limits, InvestigationSettings settings) {
    var outcomes = new Outcomes(limits, settings.caseDecided());
    return store.open(new InvestigationKind(Set.copyOf(settings.governments()), outcomes));
  }

  @Bean
  Hearing<Investigation, InvestigationEvent> hearing(
      CaseFiles<Investigation, InvestigationEvent> cases,
      Limits limits,
      InvestigationSettings settings) {
    return new HearingOthers(limits).in(cases, settings.governments());
  }

  /** Who hears this agency is asked with the settings {@code netral.calls.<agency>-heard}. */
  @Bean
  Hearers hearers(ServiceCalls calls) {
    return agency -> calls.find(agency + "-heard");
  }

  /** When other agencies are expected to speak. */
  @Bean
  DaysOff daysOff(Deadlines deadlines) {
    return day -> deadlines.dayOff(day).isPresent();
  }
}
