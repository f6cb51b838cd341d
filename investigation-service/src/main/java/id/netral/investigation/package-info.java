/** Bawaslu's side of a neutrality case: review, register, clarify, study, decide, recommend. */
@NullMarked
package id.netral.investigation;

import org.jspecify.annotations.NullMarked;
