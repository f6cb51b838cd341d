/** What people see: the inbox of their roles, and the ledger of every attempt. */
@NullMarked
package id.netral.notification.pages;

import org.jspecify.annotations.NullMarked;
