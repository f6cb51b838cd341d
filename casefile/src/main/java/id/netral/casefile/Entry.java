package id.netral.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a history, opened.
 *
 * @param type registered name of the event, or {@code taken-in.v1}
 * @param on legal day and hour of the act
 * @param at when it was entered
 * @param cause id of the command or {@code from/n} of the announcement that caused it
 * @param event null where something heard was taken in without an effect
 * @param takenIn why it had none; null otherwise
 */
public record Entry<E>(
    long n,
    String type,
    Instant on,
    Instant at,
    Actor by,
    String cause,
    @Nullable E event,
    @Nullable String takenIn,
    String hash) {}
