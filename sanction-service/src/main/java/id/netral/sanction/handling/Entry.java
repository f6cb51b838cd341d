package id.netral.sanction.handling;

import id.netral.casefile.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act as somebody enters it.
 *
 * @param command the id of the form or call: a repeat has no second effect
 * @param on legal day as typed; null for today
 * @param lateReason why it is entered later
 */
public record Entry(
    String proceeding,
    String government,
    String command,
    Actor by,
    @Nullable LocalDate on,
    @Nullable String lateReason) {}
