/** Whether the checker of the drill finds what it is there to find. */
@NullMarked
package id.netral.stories.checking;

import org.jspecify.annotations.NullMarked;
