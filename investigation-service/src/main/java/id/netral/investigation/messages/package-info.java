/**
 * What other agencies tell the cases and what the cases tell them. Published words live here and
 * nowhere else; foreign facts are translated at this door.
 */
@NullMarked
package id.netral.investigation.messages;

import org.jspecify.annotations.NullMarked;
