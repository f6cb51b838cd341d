/**
 * What may become of a notice, and when: the rules by which each wish to tell someone ends
 * delivered, cancelled or failed with a reason, and never simply disappears.
 */
@NullMarked
package id.netral.notification.lifecycle;

import org.jspecify.annotations.NullMarked;
