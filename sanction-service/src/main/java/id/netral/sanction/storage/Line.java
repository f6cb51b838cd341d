package id.netral.sanction.storage;

import id.netral.sanction.lifecycle.Stage;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One line of a queue. */
public record Line(
    String proceeding,
    String government,
    Stage stage,
    String name,
    @Nullable String post,
    @Nullable String unit,
    @Nullable String level,
    LocalDate receivedOn,
    @Nullable String rule,
    @Nullable LocalDate due,
    boolean missed,
    @Nullable String kind,
    String order) {

  static Line of(Document document) {
    var summary = document.get("summary", Document.class);
    var due = summary.getString("due");
    return new Line(
        document.getString("_id"),
        summary.getString("government"),
        Stage.valueOf(summary.getString("stage")),
        summary.getString("name"),
        summary.getString("post"),
        summary.getString("unit"),
        summary.getString("level"),
        LocalDate.parse(summary.getString("receivedOn")),
        summary.getString("rule"),
        due == null ? null : LocalDate.parse(due),
        summary.getBoolean("missed", false),
        summary.getString("kind"),
        summary.getString("order"));
  }

  /** Where the next page starts. */
  public String cursor() {
    return order + "_" + proceeding;
  }
}
