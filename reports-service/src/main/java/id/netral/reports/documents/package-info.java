/** Letters and minutes as PDF, drawn from the same templates as on the page. */
@NullMarked
package id.netral.reports.documents;

import org.jspecify.annotations.NullMarked;
