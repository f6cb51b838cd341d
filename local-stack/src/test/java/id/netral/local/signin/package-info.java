/** Tests of {@code id.netral.local.signin}. */
@NullMarked
package id.netral.local.signin;

import org.jspecify.annotations.NullMarked;
