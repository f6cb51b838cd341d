package id.netral.sanction.lifecycle.law;

/** How heavy, from light to heavy. The moral level belongs to ethics, the others to discipline. */
public enum Level {
  MORAL,
  LIGHT,
  MODERATE,
  SEVERE
}
