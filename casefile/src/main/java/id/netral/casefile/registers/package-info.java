/** Numbers that the law wants without gaps: one document per register, one per settled line. */
@NullMarked
package id.netral.casefile.registers;

import org.jspecify.annotations.NullMarked;
