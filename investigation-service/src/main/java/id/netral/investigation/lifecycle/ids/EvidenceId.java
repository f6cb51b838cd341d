package id.netral.investigation.lifecycle.ids;

/** One file that the reporter handed in. */
public record EvidenceId(String value) {}
