/** Carries out one command at a time: reads, lets the lifecycle decide, appends. */
@NullMarked
package id.netral.reports.handling;

import org.jspecify.annotations.NullMarked;
