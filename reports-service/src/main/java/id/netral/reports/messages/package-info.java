/**
 * What is told to other agencies and heard from them, in the published words of {@code contracts}.
 * No record here has a field for who reported.
 */
@NullMarked
package id.netral.reports.messages;

import org.jspecify.annotations.NullMarked;
