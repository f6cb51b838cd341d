/**
 * Keeps the published language honest: every announcement has a schema and an approved example,
 * nothing has room for who reported, and what is published stays as it was published.
 */
@NullMarked
package id.netral.contracts;

import org.jspecify.annotations.NullMarked;
