/**
 * Who is signed in, what they may open, and the log of what they read. Every service trusts the
 * OIDC issuer of its own house only; officers come by the browser with a session, machines with a
 * bearer token, and citizens without anything: their pages make no session and keep no address.
 */
@NullMarked
package id.netral.staff;

import org.jspecify.annotations.NullMarked;
