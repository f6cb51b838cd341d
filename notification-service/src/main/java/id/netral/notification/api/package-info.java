/** Inbox and ledger for machines, under the same roles and scopes as the pages. */
@NullMarked
package id.netral.notification.api;

import org.jspecify.annotations.NullMarked;
