/**
 * Copies whole lives under other ids, fast: with keys of their own, sealed, chained and signed
 * anew, so that a copy proves as much as the life that it was taken from.
 */
@NullMarked
package id.netral.load.seeding;

import org.jspecify.annotations.NullMarked;
