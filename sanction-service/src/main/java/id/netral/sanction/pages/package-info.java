/** What people of a local government see and press: the queue, the case page, the papers. */
@NullMarked
package id.netral.sanction.pages;

import org.jspecify.annotations.NullMarked;
