/**
 * What may happen to one report, and when. Pure functions over sealed states: no clock, no store,
 * no framework, so that every rule can be read and tested as a sentence.
 */
@NullMarked
package id.netral.reports.lifecycle;

import org.jspecify.annotations.NullMarked;
