package id.netral.stories.asked;

import java.util.Comparator;

/** One line of the page of questions. */
public record Line(String where, String who, String question, String index)
    implements Comparable<Line> {

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::where).thenComparing(Line::who).thenComparing(Line::question);

  /** Stars in the list of who asks: what every kind of file, or everything, is asked alike. */
  private static final String FILES = "* ";

  private static final String ALL = "** ";

  static Line of(Shape shape, String who, String index) {
    var where =
        who.startsWith(ALL)
            ? "*every collection*"
            : who.startsWith(FILES)
                ? "*every kind of file*"
                : shape.in().substring(shape.in().indexOf('.') + 1);
    return new Line(where, who.replaceFirst("^\\*+ ", ""), shape.text(), index);
  }

  public String text() {
    return "| " + String.join(" | ", where, who, code(question), code(index)) + " |";
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  @Override
  public int compareTo(Line other) {
    return ORDER.compare(this, other);
  }
}
