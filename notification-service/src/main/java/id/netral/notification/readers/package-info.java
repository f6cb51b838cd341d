/** Who reads notices: people of two houses, each believed about its own roles only. */
@NullMarked
package id.netral.notification.readers;

import org.jspecify.annotations.NullMarked;
