package id.netral.investigation.lifecycle.matter;

/** One file that the reporter handed in. */
public record EvidenceId(String value) {}
