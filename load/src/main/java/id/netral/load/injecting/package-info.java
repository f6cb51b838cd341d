/** Visits arrive by the clock, whatever the answers take; Gatling sends what they ask. */
@NullMarked
package id.netral.load.injecting;

import org.jspecify.annotations.NullMarked;
