/**
 * Loads a running stack from outside at a rate that does not wait for its answers, and measures in
 * the same run what the machine, the store and the broker could do at most.
 */
@NullMarked
package id.netral.load;

import org.jspecify.annotations.NullMarked;
