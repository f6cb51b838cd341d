/**
 * Files too large for an entry: evidence, letters, minutes; sealed like the text of the history.
 */
@NullMarked
package id.netral.casefile.documents;

import org.jspecify.annotations.NullMarked;
