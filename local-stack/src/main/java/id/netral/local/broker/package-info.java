/** The real Kafka broker in a process of its own, set small enough for a laptop. */
@NullMarked
package id.netral.local.broker;

import org.jspecify.annotations.NullMarked;
