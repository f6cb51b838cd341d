/**
 * Where a report stands, for whoever has its code. The code comes by form, stays out of addresses
 * and logs, and opens one report for one session; no page tells that another report exists.
 */
@NullMarked
package id.netral.reports.pages.tracking;

import org.jspecify.annotations.NullMarked;
