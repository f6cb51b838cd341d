/** Counts that end somewhere. */
@NullMarked
package id.netral.casefile.counting;

import org.jspecify.annotations.NullMarked;
