/**
 * Hands what a history announces to Kafka, never on the thread of a request: in order, pipelined,
 * again after a crash, by as many instances as there are.
 */
@NullMarked
package id.netral.casefile.sending;

import org.jspecify.annotations.NullMarked;
