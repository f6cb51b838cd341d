/** The parts of a load run, each with the question that it answers. */
@NullMarked
package id.netral.load.parts;

import org.jspecify.annotations.NullMarked;
