package id.netral.reports.pages.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions, in order; a question may take two pages of one step. */
enum Step {
  ELECTION(1, "pemilihan", "election", "region"),
  EVENT(2, "peristiwa", "description"),
  PLACE(3, "waktu-tempat", "actOn", "place"),
  KNOWN(4, "diketahui", "knownOn", "knownForgotten"),
  LIMIT(4, "tenggat", "lateChoice"),
  ACCUSED(5, "terlapor"),
  EVIDENCE(6, "bukti", "links"),
  REPORTER(7, "pelapor", "intake"),
  IDENTITY(7, "identitas", "reporter", "nik", "address", "phone", "mail", "consent"),
  REVIEW(8, "periksa"),
  CODE(9, "kode", "saved");

  static final int LAST = 9;

  private final int number;
  private final String path;
  private final List<String> fields;

  Step(int number, String path, String... fields) {
    this.number = number;
    this.path = path;
    this.fields = List.of(fields);
  }

  int number() {
    return number;
  }

  String path() {
    return path;
  }

  List<String> fields() {
    return fields;
  }

  static Optional<Step> of(String path) {
    return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
  }

  /** The page after this one; who gives a tip is not asked for a name. */
  Step next(Answers answers) {
    if (this == CODE || this == REVIEW) return CODE;
    if (this == KNOWN && answers.knownOn().isEmpty()) return ACCUSED;
    if (this == REPORTER && answers.isTip()) return REVIEW;
    return values()[ordinal() + 1];
  }

  /** The page before this one; the first leads back to the start. */
  Optional<Step> previous(Answers answers) {
    if (this == ELECTION) return Optional.empty();
    if (this == REVIEW && answers.isTip()) return Optional.of(REPORTER);
    if (this == ACCUSED && answers.knownOn().isEmpty()) return Optional.of(KNOWN);
    return Optional.of(values()[ordinal() - 1]);
  }
}
