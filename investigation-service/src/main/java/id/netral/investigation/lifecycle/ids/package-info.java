/** Ids are types: one cannot be taken for another. */
@NullMarked
package id.netral.investigation.lifecycle.ids;

import org.jspecify.annotations.NullMarked;
