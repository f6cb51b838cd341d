/** Tells the figures as a table, and keeps the same as JSON. */
@NullMarked
package id.netral.load.telling;

import org.jspecify.annotations.NullMarked;
