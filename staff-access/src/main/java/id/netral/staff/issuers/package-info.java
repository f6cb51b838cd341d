/** Whose people may sign in, from settings alone: nothing is asked of an issuer at start. */
@NullMarked
package id.netral.staff.issuers;

import org.jspecify.annotations.NullMarked;
