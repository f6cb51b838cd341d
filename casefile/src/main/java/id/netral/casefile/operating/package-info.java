/**
 * What an operator has to look at and may do: what waits to be handed over, what is parked, what
 * does not agree with hearers, and which topics have fallen silent. Never content of a file.
 */
@NullMarked
package id.netral.casefile.operating;

import org.jspecify.annotations.NullMarked;
