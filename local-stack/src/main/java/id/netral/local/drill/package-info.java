/** Breaks a running stack on purpose, while many cases go their way through it. */
@NullMarked
package id.netral.local.drill;

import org.jspecify.annotations.NullMarked;
