/** Carries out one command about a notice, and writes what follows from it. */
@NullMarked
package id.netral.notification.handling;

import org.jspecify.annotations.NullMarked;
