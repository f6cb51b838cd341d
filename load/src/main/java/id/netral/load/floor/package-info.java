/** What store, broker and web server do at most, without anything of ours above them. */
@NullMarked
package id.netral.load.floor;

import org.jspecify.annotations.NullMarked;
