/**
 * Evidence as it is handed in and as it leaves: what kind of file it really is, and an edition
 * without the traces (camera, place, author, device) that would tell who made it.
 */
@NullMarked
package id.netral.reports.evidence;

import org.jspecify.annotations.NullMarked;
