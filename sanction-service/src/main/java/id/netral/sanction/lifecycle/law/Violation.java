package id.netral.sanction.lifecycle.law;

import id.netral.sanction.lifecycle.law.SanctionKind.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a decision names as violated (H-50).
 *
 * @param level fixed by the article; null where it fixes none
 */
public record Violation(String code, @Nullable Level level, Track track, Source source) {}
