/** The life of a report as sentences. */
@NullMarked
package id.netral.reports.lifecycle;

import org.jspecify.annotations.NullMarked;
