/**
 * Takes reports in and is the only place that knows who reported. Everything that bears the
 * reporter's name is typed, shown and kept here; what leaves is the act, never the person.
 */
@NullMarked
package id.netral.reports;

import org.jspecify.annotations.NullMarked;
