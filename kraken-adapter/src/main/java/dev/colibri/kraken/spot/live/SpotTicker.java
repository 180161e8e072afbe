package dev.colibri.kraken.spot.live;

import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.TickerChannel;
import dev.colibri.kraken.spot.stream.SpotConsumer;
import dev.colibri.kraken.spot.stream.TickerMessage;

/** A pair's ticker. */
final class SpotTicker extends TickerChannel implements SpotConsumer {
    private final SpotTickerFacts facts;
    private final FeedCounters counters;

    SpotTicker(Instrument pair, FeedCounters counters) {
        this(new SpotTickerFacts(pair), counters);
    }

    private SpotTicker(SpotTickerFacts facts, FeedCounters counters) {
        super(facts);
        this.facts = facts;
        this.counters = counters;
    }

    @Override
    public void ticker(TickerMessage message, long receiveTime) {
        facts.take(message, receiveTime);
        counters.lag(facts.eventTime(), receiveTime);
        changed();
    }
}
