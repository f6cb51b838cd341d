/**
 * Stands in for the agencies' own identity providers: two issuers by path, Bawaslu's and the
 * governments', with invented people.
 */
@NullMarked
package id.netral.local.signin;

import org.jspecify.annotations.NullMarked;
