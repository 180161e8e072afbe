package dev.colibri.api.market;

import dev.colibri.api.model.Quantity;

/** When a bar ends: after a stretch of time, a number of trades, or a traded volume. */
public sealed interface BarSpec {

    /** Bars of time, aligned to UTC. */
    record Time(int step, TimeUnit unit) implements BarSpec {}

    /** Bars of a number of trades. */
    record Ticks(int step) implements BarSpec {}

    /** Bars of traded volume. */
    record Volume(Quantity step) implements BarSpec {}

    /** The units of time bars. */
    enum TimeUnit {
        SECOND, MINUTE, HOUR, DAY, WEEK
    }
}
