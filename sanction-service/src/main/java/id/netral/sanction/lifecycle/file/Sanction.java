package id.netral.sanction.lifecycle.file;

import id.netral.sanction.lifecycle.law.Proposal;

/**
 * The decision as signed.
 *
 * @param delivery until when it has to be handed over
 */
public record Sanction(Proposal proposal, String number, String considerations, Limit delivery) {}
