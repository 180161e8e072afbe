package dev.colibri.kraken.common.stream;

/**
 * How the streams of one connection fare. The totals go on over all its links.
 *
 * @param wanted how many streams are wanted now
 * @param flowing how many of them flow now
 * @param granted how many grants came
 * @param refused how many streams were refused for good
 * @param postponed how many refusals were for too many messages
 * @param resyncs how many attempts were made to put a stream right
 * @param silences how often an answer or the first data did not come in time
 * @param strays how many answers fitted nothing
 */
public record StreamFigures(int wanted, int flowing, long granted, long refused, long postponed, long resyncs,
        long silences, long strays) {}
