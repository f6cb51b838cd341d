package id.netral.sanction.lifecycle.file;

import id.netral.sanction.lifecycle.law.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The official concerned as the personnel records have them.
 *
 * @param mail where notices to the official go; null when only paper reaches them
 * @param earlier sanctions still standing in the personnel records
 */
public record Official(
    String nip,
    String name,
    String title,
    Post post,
    String grade,
    String unit,
    String superior,
    @Nullable String mail,
    List<EarlierSanction> earlier) {

  public Official {
    earlier = List.copyOf(earlier);
  }

  /**
   * @param kind code in the catalogue
   * @param sameNature a violation of the same nature makes the next sanction heavier (H-39)
   */
  public record EarlierSanction(String kind, int year, boolean sameNature) {}
}
