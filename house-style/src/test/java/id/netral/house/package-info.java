/** Draws every component on one page and looks at it. */
@NullMarked
package id.netral.house;

import org.jspecify.annotations.NullMarked;
