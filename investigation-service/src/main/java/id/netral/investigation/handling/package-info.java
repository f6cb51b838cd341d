/**
 * Carries out one command: computes what the lifecycle may not compute itself (limits, numbers),
 * asks it, and has the answer written. The only writer of case files.
 */
@NullMarked
package id.netral.investigation.handling;

import org.jspecify.annotations.NullMarked;
