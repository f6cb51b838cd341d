/** What the store was asked on the whole way, and which index explains it on MongoDB. */
@NullMarked
package id.netral.stories.asked;

import org.jspecify.annotations.NullMarked;
