/** What is said and heard, against the published contracts. */
@NullMarked
package id.netral.sanction.messages;

import org.jspecify.annotations.NullMarked;
