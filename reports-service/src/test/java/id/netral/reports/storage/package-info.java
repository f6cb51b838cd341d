@NullMarked
package id.netral.reports.storage;

import org.jspecify.annotations.NullMarked;
