/** Notices on a real broker, store and mail server, and the words that are exchanged. */
@NullMarked
package id.netral.notification;

import org.jspecify.annotations.NullMarked;
