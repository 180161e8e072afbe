package dev.colibri.kraken.spot.live;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Quote;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.live.EventTimes;
import dev.colibri.kraken.common.live.FieldFigures;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.spot.stream.TickerMessage;
import dev.colibri.kraken.spot.stream.TickerMessage.Field;

/** What a pair's last ticker message says. */
final class SpotTickerFacts implements TickerFacts {
    private final Instrument pair;
    private final FieldValues<Field> values = new FieldValues<>(Field.class);
    private final FieldFigures<Field> figures;
    private long eventTime;
    private long receiveTime;

    SpotTickerFacts(Instrument pair) {
        this.pair = pair;
        this.figures = new FieldFigures<>(pair, values);
    }

    void take(TickerMessage message, long received) {
        values.copy(message.values());
        eventTime = EventTimes.orReceived(message.time(), received);
        receiveTime = received;
    }

    @Override
    public @Nullable Quote quote() {
        return figures.quote(Field.BID, Field.BID_QTY, Field.ASK, Field.ASK_QTY, eventTime, receiveTime);
    }

    /** Without the first price of the 24 hours, which the venue does not tell. */
    @Override
    public TickerStats stats() {
        return new TickerStats(pair.id(), figures.price(Field.LAST), null, figures.price(Field.HIGH),
                figures.price(Field.LOW), figures.decimal(Field.VWAP), figures.quantity(Field.VOLUME),
                figures.computed(Field.CHANGE), figures.decimal(Field.CHANGE_PCT), eventTime, receiveTime);
    }
}
