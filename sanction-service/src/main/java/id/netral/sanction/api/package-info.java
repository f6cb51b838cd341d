/** The same as the pages, for machines: REST with problem details, and addresses for notices. */
@NullMarked
package id.netral.sanction.api;

import org.jspecify.annotations.NullMarked;
