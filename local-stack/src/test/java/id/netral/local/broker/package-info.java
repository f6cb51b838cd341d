/** Tests of {@code id.netral.local.broker}. */
@NullMarked
package id.netral.local.broker;

import org.jspecify.annotations.NullMarked;
