/**
 * How a history lies in MongoDB: numbered entries, structure in the open, text sealed, each chained
 * to the one before.
 */
@NullMarked
package id.netral.casefile.history;

import org.jspecify.annotations.NullMarked;
