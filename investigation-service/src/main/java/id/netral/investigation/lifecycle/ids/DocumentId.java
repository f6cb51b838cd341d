package id.netral.investigation.lifecycle.ids;

/** One document made at Bawaslu; random, so that it tells nothing outside. */
public record DocumentId(String value) {}
