package id.netral.investigation.handling;

import id.netral.casefile.Json;
import id.netral.investigation.lifecycle.matter.Offence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The offences that a plenary chooses from: versioned data (law sections 2.1 and 2.3). */
@Component
public final class OffenceCatalogue {

  /** The edition in use; an earlier one is kept for the cases decided under it. */
  private static final String EDITION = "/offences/offences.v1.json";

  /**
   * @param row of the fact sheet
   * @param doubt what the sources disagree on; empty where they don't
   */
  public record Item(Offence offence, String indonesian, String english, String row, String doubt) {

    /** Why it can't be chosen for an act of this day; empty when it can (O-20). */
    public Optional<String> whyNot(LocalDate actOn, LocalDate fixedOn) {
      if (offence.fits(actOn, fixedOn)) {
        return Optional.empty();
      }
      return Optional.of(actOn.isBefore(fixedOn) ? "only-after-fixing" : "only-before-fixing");
    }
  }

  private final List<Item> items;

  OffenceCatalogue() {
    this.items = load();
  }

  public List<Item> items() {
    return items;
  }

  public Optional<Offence> find(String code) {
    return items.stream().map(Item::offence).filter(o -> o.code().equals(code)).findFirst();
  }

  private static List<Item> load() {
    try (var in = OffenceCatalogue.class.getResourceAsStream(EDITION)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + EDITION);
      }
      var items = new ArrayList<Item>();
      for (var node : Json.parse(in.readAllBytes())) {
        items.add(Json.read(node, Item.class));
      }
      return List.copyOf(items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
