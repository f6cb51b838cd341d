/** How cases lie in the store: registered names, what lists need, and the queries of lists. */
@NullMarked
package id.netral.investigation.storage;

import org.jspecify.annotations.NullMarked;
