/** Tests of the offline check, told with exports that somebody tampered with. */
@NullMarked
package id.netral.casefile.verify;

import org.jspecify.annotations.NullMarked;
