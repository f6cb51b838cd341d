/**
 * A server that speaks MongoDB's protocol, for one machine without Docker. It mends what the
 * library under it gets wrong for Netral: a document is never read half-changed, an acknowledged
 * write survives a kill, and the queries of a case file find their documents by index.
 */
@NullMarked
package id.netral.local.store;

import org.jspecify.annotations.NullMarked;
