@NullMarked
package id.netral.reports.handling;

import org.jspecify.annotations.NullMarked;
