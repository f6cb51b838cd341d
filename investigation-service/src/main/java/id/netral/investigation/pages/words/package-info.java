/** Says events, limits and histories in words; every visible word is a key of the bundles. */
@NullMarked
package id.netral.investigation.pages.words;

import org.jspecify.annotations.NullMarked;
