package id.netral.sanction.lifecycle.file;

/** One proceeding: one person, one recommendation. */
public record ProceedingId(String value) {}
