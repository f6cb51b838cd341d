package id.netral.sanction.lifecycle.file;

import id.netral.sanction.lifecycle.law.Level;
import id.netral.sanction.lifecycle.law.Track;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Bawaslu recommends, in its own words; nothing tells how the case came to it. */
public record Recommendation(
    String government,
    String office,
    String election,
    String letter,
    LocalDate letterDate,
    Named person,
    String act,
    String place,
    LocalDate actOn,
    List<Offence> offences,
    List<Released> released) {

  public Recommendation {
    offences = List.copyOf(offences);
    released = List.copyOf(released);
  }

  /** The person as Bawaslu names them; the personnel records come later. */
  public record Named(String name, @Nullable String post, @Nullable String unit) {}

  /**
   * @param level null where the law fixes none (PP 94/2021 art 5 n.1)
   */
  public record Offence(String code, String article, @Nullable Level level) {}

  /** A document released to this government; its bytes are fetched and compared with the hash. */
  public record Released(
      String document, String name, String mediaType, long size, String sha256) {}

  public Track track() {
    return offences.stream().allMatch(o -> o.level() == Level.MORAL)
        ? Track.ETHICS
        : Track.DISCIPLINE;
  }

  /** An offence without a level of its own may still end in a severe sanction. */
  public boolean mayEndSevere() {
    return offences.stream().anyMatch(o -> o.level() == null || o.level() == Level.SEVERE);
  }
}
