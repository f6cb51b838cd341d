package id.netral.investigation.lifecycle.matter;

/** How heavy; {@code NONE_FIXED} where the law names no level (PP 94/2021 art 5 n.1). */
public enum Level {
  MORAL,
  LIGHT,
  MODERATE,
  SEVERE,
  NONE_FIXED
}
