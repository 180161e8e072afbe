package dev.colibri.kraken.common.trades;

import java.util.List;
import java.util.stream.LongStream;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.feed.TradeRows;

/** Trades by number, each a thousand seconds and its number of seconds after the epoch, at that many dollars. */
record TradeTape(TradeIds ids) {
    static final long SECOND = 1_000_000_000L;

    Instrument instrument() {
        return switch (ids) {
            case COUNTED -> Instruments.BTC_USD;
            case RANDOM -> Instruments.PF_XBTUSD;
        };
    }

    static long time(long number) {
        return (1_000 + number) * SECOND;
    }

    TradeRows live(long... numbers) {
        return rows(false, LongStream.of(numbers).boxed().toList());
    }

    /** In the order in which the product lists them. */
    TradeRows snapshot(long... numbers) {
        List<Long> listed = LongStream.of(numbers).boxed().toList();
        return rows(true, ids == TradeIds.RANDOM ? listed.reversed() : listed);
    }

    TradeRows rows(boolean snapshot, List<Long> numbers) {
        TradeRows rows = new TradeRows();
        rows.snapshot(snapshot);
        numbers.forEach(number -> add(rows, number));
        return rows;
    }

    void add(TradeRows rows, long number) {
        rows.add(number, 0, 5, 1, Side.BUY, TradeKind.NORMAL, idHigh(number), number, time(number));
    }

    List<Trade> past(long... numbers) {
        return past(LongStream.of(numbers).boxed().toList());
    }

    List<Trade> past(List<Long> numbers) {
        return numbers.stream().map(this::past).toList();
    }

    private Trade past(long number) {
        return new Trade(instrument().id(), idHigh(number), number, number, 5, 0, 1, Side.BUY, TradeKind.NORMAL,
                Origin.RECOVERED, time(number), time(number) + 50 * SECOND);
    }

    private long idHigh(long number) {
        return switch (ids) {
            case COUNTED -> 0;
            case RANDOM -> number * 0x9E37_79B9_7F4A_7C15L | 1;
        };
    }
}
