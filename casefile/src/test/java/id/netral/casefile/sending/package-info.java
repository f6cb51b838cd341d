/** Tests of what is on its way to others. */
@NullMarked
package id.netral.casefile.sending;

import org.jspecify.annotations.NullMarked;
