package id.netral.local.journey;

import java.time.OffsetDateTime;

/**
 * One step of a journey.
 *
 * @param at the day and hour on which it is done: the stack's clock is moved there first
 * @param who does it
 * @param what in words
 * @param act presses the buttons
 */
public record Step(OffsetDateTime at, String who, String what, Runnable act) {}
