/**
 * Takes in what other agencies announce: at least once delivered, exactly once in effect, in order
 * per pair of files. What cannot be taken in now is parked, and only its own pair waits.
 */
@NullMarked
package id.netral.casefile.hearing;

import org.jspecify.annotations.NullMarked;
