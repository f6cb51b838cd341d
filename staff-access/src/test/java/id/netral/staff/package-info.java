/** Knocks at both doors, with an issuer made by hand. */
@NullMarked
package id.netral.staff;

import org.jspecify.annotations.NullMarked;
