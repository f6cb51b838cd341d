package id.netral.investigation.lifecycle.ids;

/** An officer or member of Bawaslu, by the subject of the sign-in. */
public record OfficerId(String value) {}
