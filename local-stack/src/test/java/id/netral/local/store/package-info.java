/** What the store promises, held against the store. */
@NullMarked
package id.netral.local.store;

import org.jspecify.annotations.NullMarked;
