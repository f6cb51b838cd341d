/**
 * Everything a service needs from outside, on one machine without Docker: sign-in, store and mail
 * in one process. For trying and for development, never for production.
 */
@NullMarked
package id.netral.local;

import org.jspecify.annotations.NullMarked;
