package id.netral.sanction.lifecycle.file;

import java.util.List;
import java.util.stream.Stream;

/** Rank and grade (pangkat/golongan), from I/a to IV/e, in order. */
public final class Grade {

  public static final List<String> ALL =
      Stream.concat(
              Stream.of("I", "II", "III")
                  .flatMap(g -> Stream.of("a", "b", "c", "d").map(r -> g + "/" + r)),
              Stream.of("IV/a", "IV/b", "IV/c", "IV/d", "IV/e"))
          .toList();

  private Grade() {}

  public static boolean isKnown(String grade) {
    return ALL.contains(grade);
  }

  public static boolean isLower(String grade, String than) {
    return ALL.indexOf(grade) < ALL.indexOf(than);
  }
}
