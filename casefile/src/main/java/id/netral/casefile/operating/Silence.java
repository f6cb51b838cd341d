package id.netral.casefile.operating;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How quiet one topic is.
 *
 * @param last when something was last heard on it; null when nothing ever was
 * @param since from when the silence counts: then, or when hearing began
 * @param working how much working time was listened through since
 * @param allowed how much is no alarm
 * @param alarming whether that is too much for one that has spoken before
 */
public record Silence(
    String topic,
    @Nullable Instant last,
    Instant since,
    Duration working,
    Duration allowed,
    boolean alarming) {}
