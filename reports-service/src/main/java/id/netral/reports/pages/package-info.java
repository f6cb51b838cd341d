/** What people see and press, and what the pages of citizens and officers have in common. */
@NullMarked
package id.netral.reports.pages;

import org.jspecify.annotations.NullMarked;
