/**
 * Mails: asks the owner for the address at the moment of sending, sends, and forgets it. An attempt
 * is written down before anything goes out, its result after.
 */
@NullMarked
package id.netral.notification.mail;

import org.jspecify.annotations.NullMarked;
