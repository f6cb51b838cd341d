/** The service as a whole, on a real broker and store. */
@NullMarked
package id.netral.sanction;

import org.jspecify.annotations.NullMarked;
