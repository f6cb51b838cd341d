@NullMarked
package id.netral.notification.mail;

import org.jspecify.annotations.NullMarked;
