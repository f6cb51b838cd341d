/**
 * The acts, each a page of its own that works without JavaScript: what was typed is kept when the
 * rules say no.
 */
@NullMarked
package id.netral.sanction.pages.acts;

import org.jspecify.annotations.NullMarked;
