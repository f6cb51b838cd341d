package id.netral.sanction.lifecycle.law;

/** Ethics and discipline are two tracks with sanctions of their own (law.md 2.2, 3.1). */
public enum Track {
  ETHICS,
  DISCIPLINE
}
