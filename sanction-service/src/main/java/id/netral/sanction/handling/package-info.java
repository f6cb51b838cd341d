/** Carries out one command: reads the file, counts the limits, asks the lifecycle, appends. */
@NullMarked
package id.netral.sanction.handling;

import org.jspecify.annotations.NullMarked;
