package id.netral.sanction.lifecycle.file;

import java.time.LocalDate;

/**
 * The report of the examination (LHP): facts, what they mean under the rules, conclusion (H-43).
 */
public record Findings(LocalDate on, String facts, String analysis, String conclusion) {}
