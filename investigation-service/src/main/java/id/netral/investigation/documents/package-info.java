/** Evidence that is fetched from the reports' side, and the redacted editions that may go out. */
@NullMarked
package id.netral.investigation.documents;

import org.jspecify.annotations.NullMarked;
