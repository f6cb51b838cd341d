/** What the processes of the stack took of the machine, and how long word took between agencies. */
@NullMarked
package id.netral.load.machine;

import org.jspecify.annotations.NullMarked;
