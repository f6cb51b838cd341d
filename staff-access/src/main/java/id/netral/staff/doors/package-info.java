/**
 * The two doors of a service: bearer tokens for machines, sessions for people, and what a browser
 * is told about both.
 */
@NullMarked
package id.netral.staff.doors;

import org.jspecify.annotations.NullMarked;
