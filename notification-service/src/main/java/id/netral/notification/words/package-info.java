/** How a notice is said, and where it leads: the same in the inbox and in a mail. */
@NullMarked
package id.netral.notification.words;

import org.jspecify.annotations.NullMarked;
