/** The same for machines: handing in, following, and what other agencies' services fetch. */
@NullMarked
package id.netral.reports.api;

import org.jspecify.annotations.NullMarked;
