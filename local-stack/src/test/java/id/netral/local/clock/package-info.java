/** Tests of {@code id.netral.local.clock}. */
@NullMarked
package id.netral.local.clock;

import org.jspecify.annotations.NullMarked;
