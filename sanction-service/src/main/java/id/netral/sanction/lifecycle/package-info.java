/**
 * What may happen to a proceeding against one official, and when. Pure: dates, limits and earlier
 * sanctions enter with the command, so that every rule can be read and tested without a clock.
 */
@NullMarked
package id.netral.sanction.lifecycle;

import org.jspecify.annotations.NullMarked;
