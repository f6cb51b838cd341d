package id.netral.sanction.storage;

import org.bson.Document;

/** A file, and how many released documents it waits for. */
public record Awaiting(int documents, String proceeding) {

  /** Before all of them. */
  public static final Awaiting FIRST = new Awaiting(1, "");

  static Awaiting of(Document found) {
    var summary = found.get("summary", Document.class);
    return new Awaiting(summary.getInteger("awaiting"), found.getString("_id"));
  }
}
