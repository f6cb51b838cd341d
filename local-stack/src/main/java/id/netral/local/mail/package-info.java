/** Catches every mail of the local stack and shows it; nothing leaves the machine. */
@NullMarked
package id.netral.local.mail;

import org.jspecify.annotations.NullMarked;
