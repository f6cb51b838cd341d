/** Tests of the case file, told with tallies: files that count, and tell other tallies. */
@NullMarked
package id.netral.casefile;

import org.jspecify.annotations.NullMarked;
