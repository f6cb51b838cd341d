/** The pages as people use them, on a real broker and store. */
@NullMarked
package id.netral.reports.pages;

import org.jspecify.annotations.NullMarked;
