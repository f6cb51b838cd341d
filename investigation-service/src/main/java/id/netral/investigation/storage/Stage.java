package id.netral.investigation.storage;

import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.matter.FollowUp.InForce;
import id.netral.investigation.lifecycle.matter.FollowUp.Unsanctioned;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The state as one word, for lists and filters. */
public enum Stage {
  TIP,
  REVIEW,
  REVIEWED,
  CLARIFICATION,
  PLENARY_DUE,
  RELEASE,
  FOLLOW_UP,
  DONE,
  NOT_REGISTERED,
  CLOSED;

  /** As it stands in addresses, the store and message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Stage> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }

  public static Stage of(Investigation state) {
    return switch (state) {
      case NotOpened _, TipReceived _ -> TIP;
      case UnderReview _ -> REVIEW;
      case Reviewed _ -> REVIEWED;
      case Registered _ -> CLARIFICATION;
      case Studied _ -> PLENARY_DUE;
      case Decided _ -> RELEASE;
      case Recommended s ->
          s.followUps().values().stream()
                  .allMatch(f -> f instanceof InForce || f instanceof Unsanctioned)
              ? DONE
              : FOLLOW_UP;
      case NotRegistered _ -> NOT_REGISTERED;
      case Closed _ -> CLOSED;
    };
  }
}
