/** What officers, members and the supervisor see and press. */
@NullMarked
package id.netral.investigation.pages;

import org.jspecify.annotations.NullMarked;
