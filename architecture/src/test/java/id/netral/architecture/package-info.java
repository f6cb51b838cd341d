/**
 * The rules of this tree, each with its reason. A rule that has to give way somewhere names the
 * place and says why; nothing is switched off as a whole.
 */
@NullMarked
package id.netral.architecture;

import org.jspecify.annotations.NullMarked;
