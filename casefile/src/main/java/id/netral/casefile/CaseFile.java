package id.netral.casefile;

import java.util.List;

/** One file as it stands: read once, never torn. */
public record CaseFile<S, E>(String file, long version, S state, List<Entry<E>> history) {}
