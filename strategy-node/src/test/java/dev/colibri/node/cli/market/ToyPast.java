package dev.colibri.node.cli.market;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;

/** What happened at the toy venue, from the first moment of 2025 on; the same whenever it is asked for. */
final class ToyPast {
    static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    static final int TRADES = 3_500;
    static final int BARS = 2_500;
    /** Of the instruments whose trades come in one burst: how many trades there are before and after it. */
    static final int CALM = 10;
    /** How many trades share the moment of the burst; more than a pull asks for at a time. */
    static final int BURST = 2_300;
    private static final long SECOND = 1_000_000_000L;

    private ToyPast() {}

    /** Three trades a second, all three at its first moment. */
    static Trade trade(InstrumentId of, int number) {
        return trade(of, number, number / 3L);
    }

    private static Trade trade(InstrumentId of, int number, long second) {
        return new Trade(of, 0, number + 1L, 500_000 + number % 7, 100 + number, 1, 8,
                number % 2 == 0 ? Side.BUY : Side.SELL, number % 100 == 99 ? TradeKind.LIQUIDATION : TradeKind.NORMAL,
                Origin.RECOVERED, EventTime.nanos(FIRST) + second * SECOND, EventTime.nanos(FIRST));
    }

    static List<Trade> trades(InstrumentId of) {
        if (of.symbol().startsWith("DOGE")) {
            return IntStream.range(0, CALM + BURST + CALM)
                    .mapToObj(i -> trade(of, i, i < CALM ? i : i < CALM + BURST ? CALM : i - BURST)).toList();
        }
        return IntStream.range(0, TRADES).mapToObj(i -> trade(of, i)).toList();
    }

    /** A bar in every interval but the eighth; the sixth has a gap. */
    static List<Bar> bars(BarType type) {
        long length = ((BarSpec.Time) type.spec()).nanos();
        boolean last = type.priceType() == PriceType.LAST;
        return IntStream.range(0, BARS).filter(i -> i != 7).mapToObj(i -> {
            long open = EventTime.nanos(FIRST) + i * length;
            long price = 500_000 + i % 50;
            return new Bar(type, open, open + length, price, price + 9, price - 3, price + 1, 1,
                    last ? 200_000_000L + i : 0, 8, last ? 10 + i % 3 : Bar.UNKNOWN_COUNT, null, i != 5,
                    Origin.RECOVERED, open + length);
        }).toList();
    }
}
