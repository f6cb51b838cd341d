/**
 * One page frame, one set of components and one way of saying dates for the pages of all four
 * agencies, so that a citizen, an officer and a mayor find themselves in the same calm house.
 * Nothing here knows a business word: services fill these small records and the templates under
 * {@code templates/house} draw them.
 */
@NullMarked
package id.netral.house;

import org.jspecify.annotations.NullMarked;
