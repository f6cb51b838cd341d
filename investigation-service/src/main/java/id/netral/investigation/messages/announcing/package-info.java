/** What the cases tell others: published words, and who is told what of which event. */
@NullMarked
package id.netral.investigation.messages.announcing;

import org.jspecify.annotations.NullMarked;
