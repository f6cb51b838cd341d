/**
 * Keys in a store of their own, wrapped by a key outside the database: destroying a key erases what
 * was sealed under it, while the chain of hashes over the ciphertext still verifies.
 */
@NullMarked
package id.netral.casefile.sealing;

import org.jspecify.annotations.NullMarked;
