/**
 * How notices lie in MongoDB, and its queries. Inbox and ledger read {@code summary}, which is
 * written together with each entry: there is no second copy that could lag behind or be lost.
 */
@NullMarked
package id.netral.notification.storage;

import org.jspecify.annotations.NullMarked;
