/** How a proceeding lies in MongoDB, and the queries of queues and desks, each within one scope. */
@NullMarked
package id.netral.sanction.storage;

import org.jspecify.annotations.NullMarked;
