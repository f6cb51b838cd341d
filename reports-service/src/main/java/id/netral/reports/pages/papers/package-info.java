/**
 * Whatever bears the reporter's name at Bawaslu: opened with a reason, typed, read by a second
 * officer and printed here, and nowhere else.
 */
@NullMarked
package id.netral.reports.pages.papers;

import org.jspecify.annotations.NullMarked;
