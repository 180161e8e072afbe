package dev.colibri.kraken.common.socket;

import java.util.OptionalLong;

/**
 * What a session has done so far. The totals go on over all its links.
 *
 * @param connectedSince nanoseconds since the epoch; empty while no link stands
 * @param lastMessage when the last message came; empty before the first
 * @param opened how many links stood
 * @param lost how many of them were lost
 * @param messages how many whole messages came
 * @param bytes how many bytes they had
 * @param failedAttempts how often a link could not be made
 * @param waiting how many texts wait to be sent now
 */
public record SocketFigures(OptionalLong connectedSince, OptionalLong lastMessage, long opened, long lost,
        long messages, long bytes, long failedAttempts, int waiting) {}
