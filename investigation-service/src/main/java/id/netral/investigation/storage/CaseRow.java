package id.netral.investigation.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One case as lists show it. */
public record CaseRow(
    String file,
    String office,
    String region,
    String election,
    List<String> people,
    @Nullable String unit,
    String place,
    String stage,
    @Nullable String number,
    LocalDate receivedOn,
    @Nullable LocalDate due,
    @Nullable String rule,
    boolean missed,
    boolean late,
    @Nullable String lateArticle,
    boolean awaitsAnswer) {

  static final String NO_DUE = "9999-12-31";

  static CaseRow of(Document document) {
    var s = document.get("summary", Document.class);
    var due = s.getString("due");
    return new CaseRow(
        document.getString("_id"),
        s.getString("office"),
        s.getString("region"),
        s.getString("election"),
        s.getList("people", String.class, List.of()),
        s.getString("unit"),
        s.getString("place"),
        s.getString("stage"),
        s.getString("number"),
        LocalDate.parse(s.getString("receivedOn")),
        Optional.ofNullable(due).filter(d -> !d.equals(NO_DUE)).map(LocalDate::parse).orElse(null),
        s.getString("rule"),
        Boolean.TRUE.equals(s.getBoolean("missed")),
        Boolean.TRUE.equals(s.getBoolean("late")),
        s.getString("lateArticle"),
        Boolean.TRUE.equals(s.getBoolean("awaitsAnswer")));
  }

  /** Where the next page begins. */
  String cursor() {
    return (due == null ? NO_DUE : due.toString()) + "~" + file;
  }
}
