package dev.colibri.kraken.spot.live;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.market.BarType;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.kraken.common.bars.BarHistory;
import dev.colibri.kraken.common.bars.CandleHold;
import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.live.CandleChannel;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.spot.stream.CandleRows;
import dev.colibri.kraken.spot.stream.CandleRows.Field;
import dev.colibri.kraken.spot.stream.SpotConsumer;

/** A pair's candles of one interval. */
final class SpotCandles extends CandleChannel implements SpotConsumer {
    /** The venue prints averages with more decimals than prices. */
    private static final int MORE_DECIMALS = 4;

    private final CurrencyPair pair;
    private final int minutes;

    SpotCandles(CurrencyPair pair, BarType type, int minutes, BarHistory history,
            Optional<Duration> grace, LiveNode node, FeedCounters counters) {
        super(counters, sink -> new CandleHold(type, grace, node.clock(), node.timers(), history, sink));
        this.pair = pair;
        this.minutes = minutes;
    }

    @Override
    public void candles(CandleRows rows, long receiveTime) {
        if (rows.interval() != minutes || !isAsked()) {
            return;
        }
        CandleHold hold = hold();
        hold.begin(rows.isSnapshot(), receiveTime);
        for (int i = 0; i < rows.count(); i++) {
            row(hold, rows.row(i));
        }
        hold.end();
        taken();
    }

    private void row(CandleHold hold, CandleRows.Row row) {
        FieldValues<Field> values = row.values();
        int prices = pair.priceScale();
        int volumes = pair.quantityScale();
        hold.row(row.begin(), values.at(Field.OPEN, prices), values.at(Field.HIGH, prices),
                values.at(Field.LOW, prices), values.at(Field.CLOSE, prices), prices, values.at(Field.VOLUME, volumes),
                volumes, values.at(Field.VWAP, prices + MORE_DECIMALS), prices + MORE_DECIMALS, row.trades());
    }
}
