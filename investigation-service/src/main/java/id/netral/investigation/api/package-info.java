/** The same as the pages, for machines: REST with problem details; and files for other agencies. */
@NullMarked
package id.netral.investigation.api;

import org.jspecify.annotations.NullMarked;
