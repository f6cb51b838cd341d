package id.netral.house;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be done next, or the reason why it may not be done yet.
 *
 * @param verb what the button says: "Catat kehadiran"
 * @param address the page where it is done; null when it may not be done
 * @param note what it leads to, in a sentence
 * @param why why it may not be done now
 * @param turn whose turn it is
 * @param foremost the one main act of the page
 */
public record NextStep(
    Phrase verb,
    @Nullable String address,
    @Nullable Phrase note,
    @Nullable Phrase why,
    @Nullable Phrase turn,
    @Nullable LocalDate due,
    boolean foremost) {

  public static NextStep may(Phrase verb, String address) {
    return new NextStep(verb, address, null, null, null, null, false);
  }

  public static NextStep mayNot(Phrase verb, Phrase why, @Nullable Phrase turn) {
    return new NextStep(verb, null, null, why, turn, null, false);
  }

  public NextStep note(Phrase text) {
    return new NextStep(verb, address, text, why, turn, due, foremost);
  }

  public NextStep by(LocalDate day) {
    return new NextStep(verb, address, note, why, turn, day, foremost);
  }

  public NextStep asForemost() {
    return new NextStep(verb, address, note, why, turn, due, true);
  }
}
