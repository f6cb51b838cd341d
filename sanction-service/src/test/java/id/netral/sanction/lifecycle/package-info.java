/** The rules of a proceeding, told as its story. */
@NullMarked
package id.netral.sanction.lifecycle;

import org.jspecify.annotations.NullMarked;
