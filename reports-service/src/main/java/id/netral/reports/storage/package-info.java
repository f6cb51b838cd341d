/** How reports and unsent drafts lie in MongoDB, and the few questions that are asked of them. */
@NullMarked
package id.netral.reports.storage;

import org.jspecify.annotations.NullMarked;
