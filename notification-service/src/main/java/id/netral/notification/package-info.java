/** Tells people that something has happened, without saying what, and proves every attempt. */
@NullMarked
package id.netral.notification;

import org.jspecify.annotations.NullMarked;
