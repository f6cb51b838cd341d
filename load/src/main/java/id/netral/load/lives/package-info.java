/** What visitors do: whole lives of cases, reports alone, reading. */
@NullMarked
package id.netral.load.lives;

import org.jspecify.annotations.NullMarked;
