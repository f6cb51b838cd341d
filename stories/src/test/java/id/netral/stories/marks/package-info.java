/**
 * Looks for words that nobody but their hearer may have: unmistakable ones are planted, the case is
 * carried through, and everything that can be read afterwards is searched for them.
 */
@NullMarked
package id.netral.stories.marks;

import org.jspecify.annotations.NullMarked;
