package id.netral.stories.marks;

/**
 * A mark was found.
 *
 * @param place kind and name, as {@code topic reports} or {@code log sanction.log}
 */
public record Trace(String place, String mark) {}
