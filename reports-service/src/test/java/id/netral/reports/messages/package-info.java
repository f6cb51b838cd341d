/** What is said and heard, against the published language. */
@NullMarked
package id.netral.reports.messages;

import org.jspecify.annotations.NullMarked;
