/** What the pages say. */
@NullMarked
package id.netral.sanction.pages;

import org.jspecify.annotations.NullMarked;
