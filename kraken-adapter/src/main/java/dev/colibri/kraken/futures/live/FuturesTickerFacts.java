package dev.colibri.kraken.futures.live;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.live.EventTimes;
import dev.colibri.kraken.common.live.FieldFigures;
import dev.colibri.kraken.common.live.TickerFacts;
import dev.colibri.kraken.futures.stream.FuturesTickerMessage;
import dev.colibri.kraken.futures.stream.FuturesTickerMessage.Field;

/** What a contract's last ticker message says. */
final class FuturesTickerFacts implements TickerFacts {
    private static final long NANOS_A_MILLI = 1_000_000L;
    private static final long LATEST_MILLI = Long.MAX_VALUE / NANOS_A_MILLI;

    private final Derivative contract;
    private final FieldValues<Field> values = new FieldValues<>(Field.class);
    private final FieldFigures<Field> figures;
    private boolean suspended;
    private boolean postOnly;
    private long eventTime;
    private long receiveTime;

    FuturesTickerFacts(Derivative contract) {
        this.contract = contract;
        this.figures = new FieldFigures<>(contract, values);
    }

    void take(FuturesTickerMessage message, long received) {
        values.copy(message.values());
        suspended = message.isSuspended();
        postOnly = message.isPostOnly();
        eventTime = EventTimes.orReceived(message.time(), received);
        receiveTime = received;
    }

    long eventTime() {
        return eventTime;
    }

    long receiveTime() {
        return receiveTime;
    }

    @Override
    public @Nullable Quote quote() {
        return figures.quote(Field.BID, Field.BID_SIZE, Field.ASK, Field.ASK_SIZE, eventTime, receiveTime);
    }

    @Override
    public TickerStats stats() {
        Price last = figures.price(Field.LAST);
        Price open = figures.price(Field.OPEN);
        return new TickerStats(contract.id(), last, open, figures.price(Field.HIGH), figures.price(Field.LOW), null,
                figures.quantity(Field.VOLUME), last == null || open == null ? null : last.minus(open),
                figures.decimal(Field.CHANGE), eventTime, receiveTime);
    }

    @Override
    public @Nullable MarkPrice mark() {
        Price price = figures.computed(Field.MARK_PRICE);
        return price == null ? null : new MarkPrice(contract.id(), price, eventTime, receiveTime);
    }

    @Override
    public @Nullable IndexPrice index() {
        Price price = figures.computed(Field.INDEX);
        return price == null ? null : new IndexPrice(contract.id(), price, eventTime, receiveTime);
    }

    /** Perpetuals alone have it, and the venue leaves it out where it is zero. */
    @Override
    public @Nullable FundingRate funding() {
        if (!(contract instanceof Perpetual perpetual)) {
            return null;
        }
        BigDecimal rate = values.has(Field.RELATIVE_FUNDING_RATE) ? values.decimal(Field.RELATIVE_FUNDING_RATE)
                : BigDecimal.ZERO;
        return rate == null ? null
                : new FundingRate(contract.id(), rate, values.decimal(Field.RELATIVE_FUNDING_RATE_PREDICTION),
                        values.decimal(Field.FUNDING_RATE), perpetual.funding().interval(), nextFunding(), eventTime,
                        receiveTime);
    }

    private long nextFunding() {
        long milli = values.at(Field.NEXT_FUNDING_RATE_TIME, 0);
        return milli == Scaled.UNFIT || milli < 0 || milli > LATEST_MILLI ? 0 : milli * NANOS_A_MILLI;
    }

    @Override
    public @Nullable OpenInterest openInterest() {
        Quantity open = figures.quantity(Field.OPEN_INTEREST);
        return open == null ? null : new OpenInterest(contract.id(), open, eventTime, receiveTime);
    }

    @Override
    public TradingStatus status() {
        return suspended ? TradingStatus.SUSPENDED : postOnly ? TradingStatus.POST_ONLY : TradingStatus.ONLINE;
    }
}
