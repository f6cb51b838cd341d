/**
 * What a proceeding's file holds: the recommendation, the official, the team, summons, examination,
 * decision and delivery. Plain facts, kept as they were entered.
 */
@NullMarked
package id.netral.sanction.lifecycle.file;

import org.jspecify.annotations.NullMarked;
