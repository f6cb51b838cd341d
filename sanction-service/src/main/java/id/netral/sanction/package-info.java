/**
 * The local governments' side of a case: one proceeding for each official whom Bawaslu recommends
 * to be dealt with, from the recommendation to the sanction in force.
 */
@NullMarked
package id.netral.sanction;

import org.jspecify.annotations.NullMarked;
