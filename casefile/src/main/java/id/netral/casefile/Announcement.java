package id.netral.casefile;

/**
 * What one file tells one other file.
 *
 * @param topic logical name: {@code reports}, {@code recommendations.35.73}; which Kafka topic that
 *     is, is a setting; {@link #INSIDE} for another file of the same service
 * @param to the file it is for, at the hearer
 * @param type registered name with version: {@code report-submitted.v1}
 * @param data a record; its JSON must fit {@code contracts/<sender>/<type>.schema.json}
 */
public record Announcement(String topic, String to, String type, Object data) {

  /** The topic name for files of the same service: same entries and numbers, no Kafka. */
  public static final String INSIDE = "inside";
}
