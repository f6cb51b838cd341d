/**
 * Lets anyone who is given files check them without trusting an operator: files go out as they lie,
 * and a command that needs neither store nor network holds their chains, numbers and signatures
 * against each other, across agencies.
 */
@NullMarked
package id.netral.casefile.verify;

import org.jspecify.annotations.NullMarked;
