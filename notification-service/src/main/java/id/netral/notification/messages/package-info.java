/** Hears what agencies want to be told to whom, and tells them what became of it. */
@NullMarked
package id.netral.notification.messages;

import org.jspecify.annotations.NullMarked;
