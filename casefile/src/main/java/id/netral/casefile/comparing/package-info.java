/**
 * Asking again: a sender compares what it announced with what its hearers took in, hands over again
 * what they lack, and keeps what does not agree as a difference that an operator owns. A service
 * restored from a backup writes nothing until it has done so.
 */
@NullMarked
package id.netral.casefile.comparing;

import org.jspecify.annotations.NullMarked;
