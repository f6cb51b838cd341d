/** Limits as they were computed, and the clocks that run on them. Nothing is counted here. */
@NullMarked
package id.netral.investigation.lifecycle.time;

import org.jspecify.annotations.NullMarked;
