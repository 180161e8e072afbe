package dev.colibri.kraken.futures.live;

import java.util.function.Consumer;

import dev.colibri.api.model.Derivative;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.TickerChannel;
import dev.colibri.kraken.futures.stream.FuturesConsumer;
import dev.colibri.kraken.futures.stream.FuturesTickerMessage;

/** A contract's ticker. */
final class FuturesTicker extends TickerChannel implements FuturesConsumer {
    private final FuturesTickerFacts facts;
    private final Consumer<FuturesTickerFacts> status;
    private final FeedCounters counters;

    /** @param status is told each message before others are, since it may say what the market accepts now */
    FuturesTicker(Derivative contract, Consumer<FuturesTickerFacts> status, FeedCounters counters) {
        this(new FuturesTickerFacts(contract), status, counters);
    }

    private FuturesTicker(FuturesTickerFacts facts, Consumer<FuturesTickerFacts> status, FeedCounters counters) {
        super(facts);
        this.facts = facts;
        this.status = status;
        this.counters = counters;
    }

    @Override
    public void ticker(FuturesTickerMessage message, long receiveTime) {
        facts.take(message, receiveTime);
        counters.lag(facts.eventTime(), receiveTime);
        if (isAsked()) {
            live();
            status.accept(facts);
            changed();
        }
    }
}
