package dev.colibri.kraken.common.live;

import java.util.List;
import java.util.OptionalLong;

import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.kraken.common.socket.SocketFigures;
import dev.colibri.kraken.common.socket.SocketState;
import dev.colibri.kraken.common.stream.StreamLine;
import dev.colibri.kraken.common.stream.StreamPool;

/**
 * The connections of some pools, summed up.
 *
 * @param stands how many stand
 * @param broken how many do not, though they are needed
 */
public record SocketTotals(int stands, int broken, OptionalLong lastMessage, long messages, long bytes, long opened,
        long lost, long failedAttempts) {

    /** The sums over all connections of the pools. */
    public static SocketTotals of(List<? extends StreamPool<?, ?>> pools) {
        int stands = 0;
        int broken = 0;
        OptionalLong last = OptionalLong.empty();
        long messages = 0;
        long bytes = 0;
        long opened = 0;
        long lost = 0;
        long failed = 0;
        for (StreamPool<?, ?> pool : pools) {
            for (StreamLine<?, ?> line : pool.lines()) {
                boolean standing = line.state() == SocketState.OPEN;
                stands += standing ? 1 : 0;
                broken += standing ? 0 : 1;
                SocketFigures figures = line.figures();
                last = later(last, figures.lastMessage());
                messages += figures.messages();
                bytes += figures.bytes();
                opened += figures.opened();
                lost += figures.lost();
                failed += figures.failedAttempts();
            }
        }
        return new SocketTotals(stands, broken, last, messages, bytes, opened, lost, failed);
    }

    private static OptionalLong later(OptionalLong one, OptionalLong other) {
        return one.isEmpty() || (other.isPresent() && other.getAsLong() > one.getAsLong()) ? other : one;
    }

    /** As counters that name a product. */
    public List<Counter> counters(String product) {
        return List.of(new Counter(product + " connections", stands), new Counter(product + " messages", messages),
                new Counter(product + " bytes", bytes), new Counter(product + " links made", opened),
                new Counter(product + " links lost", lost), new Counter(product + " links refused", failedAttempts));
    }
}
