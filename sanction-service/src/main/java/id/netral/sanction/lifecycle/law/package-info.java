/**
 * The sanction catalogue and who may sign, read from versioned data files that name article, row
 * and confidence, and the rules that a decision has to pass, each with its source.
 */
@NullMarked
package id.netral.sanction.lifecycle.law;

import org.jspecify.annotations.NullMarked;
