package id.netral.casefile;

import java.time.Instant;

/**
 * An announcement as the hearing file gets it: verified, in order, once.
 *
 * @param from the sender's file
 * @param to the hearer's file
 * @param on legal day and hour of the act at the sender: deadlines are judged by it
 * @param at when it was taken in here
 */
public record Heard<D>(
    String sender, String type, String from, String to, long n, Instant on, Instant at, D data) {}
