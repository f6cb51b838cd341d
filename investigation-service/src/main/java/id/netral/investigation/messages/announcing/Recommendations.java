package id.netral.investigation.messages.announcing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topic {@code recommendations.<government>}: a release, not the file. */
interface Recommendations {

  String TOPIC = "recommendations.";

  /**
   * Has no field for receipt or registration number, kind of intake, number of reports, days known,
   * reported or registered, or who was heard: nobody can guess the reporter from it.
   */
  record RecommendationIssuedV1(
      String letter,
      LocalDate letterDate,
      String government,
      String region,
      String office,
      String election,
      Person person,
      String act,
      String place,
      LocalDate actOn,
      List<Offence> offences,
      String outcome,
      FollowUp followUp,
      List<Released> released,
      List<String> recipients) {}

  record Person(String name, @Nullable String post, @Nullable String unit) {}

  record Offence(String code, String article, @Nullable String level) {}

  record FollowUp(String rule) {}

  record Released(String document, String name, String mediaType, long size, String sha256) {}
}
