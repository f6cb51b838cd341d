/** Tests of what operators are told. */
@NullMarked
package id.netral.casefile.operating;

import org.jspecify.annotations.NullMarked;
