/**
 * People who use the pages as people do: they sign in, read, fill in forms and press buttons. The
 * demo, the sample cases and the whole-system stories are told with them.
 */
@NullMarked
package id.netral.local.journey;

import org.jspecify.annotations.NullMarked;
