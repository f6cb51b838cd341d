@NullMarked
package id.netral.reports.evidence;

import org.jspecify.annotations.NullMarked;
