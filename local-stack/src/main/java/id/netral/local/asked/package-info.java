/**
 * What the local store is asked, for whoever wants to know which index each query leans on and what
 * a command writes. Only shapes are noted, never a value; without a file nothing is noted at all.
 */
@NullMarked
package id.netral.local.asked;

import org.jspecify.annotations.NullMarked;
