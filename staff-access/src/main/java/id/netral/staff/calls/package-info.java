/** How this service proves itself to another agency that it calls. */
@NullMarked
package id.netral.staff.calls;

import org.jspecify.annotations.NullMarked;
