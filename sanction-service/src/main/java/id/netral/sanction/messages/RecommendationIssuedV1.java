package id.netral.sanction.messages;

import id.netral.sanction.lifecycle.file.Recommendation;
import id.netral.sanction.lifecycle.law.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bawaslu's recommendation as published; read into words of our own at once. */
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
    FollowUp followUp,
    List<Released> released) {

  record Person(String name, @Nullable String post, @Nullable String unit) {}

  record Offence(String code, String article, @Nullable String level) {}

  record FollowUp(String rule) {}

  record Released(String document, String name, String mediaType, long size, String sha256) {}

  Recommendation recommendation() {
    return new Recommendation(
        government,
        office,
        election,
        letter,
        letterDate,
        new Recommendation.Named(person.name(), person.post(), person.unit()),
        act,
        place,
        actOn,
        offences.stream().map(RecommendationIssuedV1::offence).toList(),
        released.stream().map(RecommendationIssuedV1::document).toList());
  }

  private static Recommendation.Offence offence(Offence o) {
    var level = o.level() == null ? null : Level.valueOf(o.level().toUpperCase(Locale.ROOT));
    return new Recommendation.Offence(o.code(), o.article(), level);
  }

  private static Recommendation.Released document(Released r) {
    return new Recommendation.Released(r.document(), r.name(), r.mediaType(), r.size(), r.sha256());
  }
}
