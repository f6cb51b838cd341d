/**
 * Whole-system stories: real processes, real Kafka, a real browser. Each class tells one, as the
 * people in it would.
 */
@NullMarked
package id.netral.stories;

import org.jspecify.annotations.NullMarked;
