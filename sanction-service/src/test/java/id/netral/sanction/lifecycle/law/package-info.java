/** The rules of a decision, one by one. */
@NullMarked
package id.netral.sanction.lifecycle.law;

import org.jspecify.annotations.NullMarked;
