package id.netral.sanction.pages;

import id.netral.house.Phrase;
import id.netral.house.Station;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Stage;
import java.util.ArrayList;
import java.util.List;

/** The path from the recommendation to the sanction in force. */
final class Stations {

  private static final List<Stage> PATH =
      List.of(
          Stage.RECEIVED,
          Stage.TAKEN_UP,
          Stage.TEAM_FORMED,
          Stage.SUMMONED,
          Stage.EXAMINED,
          Stage.DECIDED,
          Stage.DELIVERED,
          Stage.IN_FORCE);

  private Stations() {}

  static List<Station> of(Opened state) {
    var stage = Stage.of(state);
    var reached = reached(stage);
    var stations = new ArrayList<Station>();
    for (var each : PATH) {
      var name = Phrase.of("sanction.stage." + Wording.word(each));
      if (stage == Stage.NO_SANCTION) {
        stations.add(Station.skipped(name, null));
      } else if (each == reached && each != Stage.IN_FORCE) {
        stations.add(Station.current(name, null));
      } else {
        stations.add(each.compareTo(reached) <= 0 ? Station.done(name, null) : Station.ahead(name));
      }
    }
    return stations;
  }

  private static Stage reached(Stage stage) {
    return switch (stage) {
      case IDENTIFIED -> Stage.TAKEN_UP;
      case ABSENT_ONCE -> Stage.SUMMONED;
      case ABSENT_TWICE, REPORTED -> Stage.EXAMINED;
      case RECEIVED,
          TAKEN_UP,
          TEAM_FORMED,
          SUMMONED,
          EXAMINED,
          DECIDED,
          DELIVERED,
          IN_FORCE,
          NO_SANCTION ->
          stage;
    };
  }
}
