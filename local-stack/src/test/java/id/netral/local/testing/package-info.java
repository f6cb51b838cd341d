/**
 * The servers tests run against: containers where Docker answers, the embedded ones elsewhere. The
 * tests are the same.
 */
@NullMarked
package id.netral.local.testing;

import org.jspecify.annotations.NullMarked;
