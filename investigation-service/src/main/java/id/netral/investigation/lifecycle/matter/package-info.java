/**
 * What a case is about and what has been found: the report as it came in, limits and clocks,
 * checklist, clarifications, plenary, releases, follow-up. Values with the rules that need nothing
 * but themselves.
 */
@NullMarked
package id.netral.investigation.lifecycle.matter;

import org.jspecify.annotations.NullMarked;
