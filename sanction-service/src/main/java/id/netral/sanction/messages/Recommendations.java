package id.netral.sanction.messages;

import id.netral.casefile.CaseFileStore;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.DaysOff;
import id.netral.casefile.Heard;
import id.netral.casefile.Hearing;
import id.netral.casefile.Verdict;
import id.netral.casefile.comparing.Hearers;
import id.netral.sanction.SanctionSettings;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.Verdicts;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingCommand.ReceiveRecommendation;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.file.CaseId;
import id.netral.sanction.lifecycle.file.ProceedingId;
import id.netral.sanction.storage.ProceedingKind;
import id.netral.staff.ServiceCalls;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens a proceeding for each recommendation to one of this installation's governments. */
@Configuration(proxyBeanMethods = false)
class Recommendations {

  @Bean
  CaseFiles<Proceeding, ProceedingEvent> proceedingFiles(CaseFileStore store) {
    return store.open(new ProceedingKind(new ProceedingAnnouncements()));
  }

  @Bean
  Hearing<Proceeding, ProceedingEvent> hearing(
      CaseFiles<Proceeding, ProceedingEvent> proceedings,
      SanctionSettings settings,
      Limits limits) {
    var topics =
        Stream.concat(
            settings.governments().stream().map(government -> "recommendations." + government),
            Stream.of("notice-results.sanction"));
    var hearing =
        Hearing.in(proceedings)
            .from(topics.toArray(String[]::new))
            .on(
                "recommendation-issued.v1",
                RecommendationIssuedV1.class,
                (state, heard) -> issued(state, heard, settings, limits));
    return new NoticeResults(proceedings).in(hearing);
  }

  /** Who hears this agency is asked with the settings {@code netral.calls.<agency>-heard}. */
  @Bean
  Hearers hearers(ServiceCalls calls) {
    return agency -> calls.find(agency + "-heard");
  }

  /** When other agencies are expected to speak. */
  @Bean
  DaysOff daysOff(Limits limits) {
    return limits::isDayOff;
  }

  /** The limit starts on the day on which the recommendation reaches this government. */
  private static Verdict<ProceedingEvent> issued(
      Proceeding state,
      Heard<RecommendationIssuedV1> heard,
      SanctionSettings settings,
      Limits limits) {
    var recommendation = heard.data().recommendation();
    var government = recommendation.government();
    if (!settings.governments().contains(government)) {
      return Verdict.takeIn("another-government");
    }
    var on = limits.day(heard.at(), government);
    var command =
        new ReceiveRecommendation(
            new ProceedingId(heard.to()),
            new CaseId(heard.from()),
            recommendation,
            on,
            limits.followUp(heard.data().followUp().rule(), on, government));
    return Verdicts.of(Proceeding.decide(state, command));
  }
}
