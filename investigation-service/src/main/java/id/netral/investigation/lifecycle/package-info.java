/**
 * What may happen to a case at Bawaslu, and when: states, commands, events and the two pure
 * functions over them. Time, ids and dates come in with the command; limits come in computed.
 */
@NullMarked
package id.netral.investigation.lifecycle;

import org.jspecify.annotations.NullMarked;
