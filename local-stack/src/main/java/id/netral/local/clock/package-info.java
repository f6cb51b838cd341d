/**
 * A clock that can be moved forward, so that a statutory deadline passes in a demonstration. It is
 * on the class path of the local stack alone; elsewhere time is the system's.
 */
@NullMarked
package id.netral.local.clock;

import org.jspecify.annotations.NullMarked;
