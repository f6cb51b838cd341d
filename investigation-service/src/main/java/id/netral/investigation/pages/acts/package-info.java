/** Acts as pages of their own: a form, its refusals, and back to the case. */
@NullMarked
package id.netral.investigation.pages.acts;

import org.jspecify.annotations.NullMarked;
