package id.netral.sanction.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import id.netral.sanction.lifecycle.Stage;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What a queue is narrowed to. */
public record Filter(@Nullable Group group, @Nullable String level) {

  /** The stages as those who work think of them. */
  public enum Group {
    WAITING(Stage.RECEIVED, Stage.TAKEN_UP, Stage.IDENTIFIED),
    EXAMINING(
        Stage.TEAM_FORMED, Stage.SUMMONED, Stage.ABSENT_ONCE, Stage.EXAMINED, Stage.ABSENT_TWICE),
    DECIDING(Stage.REPORTED),
    DELIVERING(Stage.DECIDED),
    AWAITING_EFFECT(Stage.DELIVERED),
    ENDED(Stage.IN_FORCE, Stage.NO_SANCTION),
    /** Of any stage: the follow-up limit has passed without an answer. */
    MISSED();

    private final List<Stage> stages;

    Group(Stage... stages) {
      this.stages = List.of(stages);
    }

    Bson condition() {
      return this == MISSED
          ? eq("summary.missed", true)
          : in("summary.stage", stages.stream().map(Stage::name).toList());
    }
  }
}
