package dev.colibri.api.recording;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * Turns events into bytes. A block stands by itself: its first entries name the instruments that later ones number,
 * times are differences from the entry before, and the first event of each book is preceded by a checkpoint.
 */
final class EventEncoder {
    private final Output out;
    private final Map<InstrumentId, Integer> instruments = new LinkedHashMap<>();
    private final BookEncoder books;
    private long time;

    EventEncoder(Output out) {
        this.out = out;
        this.books = new BookEncoder(out);
    }

    /** Forgets what the block before has named. */
    void startBlock() {
        instruments.clear();
        books.startBlock();
        time = 0;
    }

    /**
     * Writes that events are missing before the next one.
     *
     * @param lost how many, as far as it is known
     */
    void breakOff(long lost) {
        out.octet(Tag.BREAK);
        out.unsigned(lost);
    }

    /**
     * Writes an event. What an event leaves behind that cannot be written to its end, such as a book view that is read
     * too late, is taken back.
     *
     * @param recordTime when it was received, but never before the event before it
     */
    void write(MarketEvent event, long recordTime) {
        int size = out.size();
        int named = instruments.size();
        long timeBefore = time;
        boolean whole = false;
        books.startEvent();
        try {
            put(event, recordTime);
            whole = true;
        } finally {
            if (!whole) {
                out.cutTo(size);
                instruments.values().removeIf(number -> number >= named);
                books.undoEvent();
                time = timeBefore;
            }
        }
    }

    private void put(MarketEvent event, long recordTime) {
        switch (event) {
            case Quote quote -> quote(quote, recordTime);
            case Trade trade -> trade(trade, recordTime);
            case Bar bar -> bar(bar, recordTime);
            case BookView book -> book(book, recordTime);
            case OrderByOrderBookView orders -> orders(orders, recordTime);
            case DepthSnapshot depth -> depth(depth, recordTime);
            case MarkPrice mark -> {
                head(Tag.MARK_PRICE, mark.instrument(), mark, recordTime);
                out.price(mark.price());
            }
            case IndexPrice index -> {
                head(Tag.INDEX_PRICE, index.instrument(), index, recordTime);
                out.price(index.price());
            }
            case FundingRate rate -> funding(rate, recordTime);
            case OpenInterest interest -> {
                head(Tag.OPEN_INTEREST, interest.instrument(), interest, recordTime);
                out.quantity(interest.contracts());
            }
            case TickerStats stats -> statistics(stats, recordTime);
            case InstrumentStatus status -> {
                head(Tag.INSTRUMENT_STATUS, status.instrument(), status, recordTime);
                out.constant(status.status());
            }
            case InstrumentUpdate update -> {
                head(Tag.INSTRUMENT_UPDATE, update.instrument(), update, recordTime);
                InstrumentCodec.write(out, update.definition());
            }
            case VenueStatus status -> {
                out.octet(Tag.VENUE_STATUS);
                times(status, recordTime);
                out.text(status.connection().value());
                out.constant(status.state());
                out.text(status.detail());
            }
            case StreamHealth health -> {
                out.octet(Tag.STREAM_HEALTH);
                times(health, recordTime);
                out.text(health.connection().value());
                SubscriptionCodec.write(out, health.subscription());
                out.constant(health.state());
                out.text(health.reason());
            }
        }
    }

    private void quote(Quote quote, long recordTime) {
        head(Tag.QUOTE, quote.instrument(), quote, recordTime);
        out.octet(quote.priceScale());
        out.octet(quote.quantityScale());
        out.signed(quote.bidRaw());
        out.unsigned(quote.bidQuantityRaw());
        out.signed(quote.askRaw());
        out.unsigned(quote.askQuantityRaw());
    }

    private void trade(Trade trade, long recordTime) {
        head(Tag.TRADE, trade.instrument(), trade, recordTime);
        out.unsigned(trade.idHigh());
        out.unsigned(trade.idLow());
        out.octet(trade.priceScale());
        out.octet(trade.quantityScale());
        out.signed(trade.priceRaw());
        out.unsigned(trade.quantityRaw());
        out.flag(trade.aggressor() == Side.BUY);
        out.constant(trade.kind());
        out.constant(trade.origin());
    }

    private void bar(Bar bar, long recordTime) {
        head(Tag.BAR, bar.instrument(), bar, recordTime);
        out.text(bar.type().toString());
        out.signed(bar.openTime());
        out.signed(bar.closeTime());
        out.octet(bar.priceScale());
        out.octet(bar.quantityScale());
        out.signed(bar.openRaw());
        out.signed(bar.highRaw());
        out.signed(bar.lowRaw());
        out.signed(bar.closeRaw());
        out.unsigned(bar.volumeRaw());
        out.signed(bar.tradeCount());
        out.optionalPrice(bar.vwap());
        out.flag(bar.complete());
        out.constant(bar.origin());
    }

    private void book(BookView book, long recordTime) {
        int number = number(book.instrument());
        books.checkpoint(book, number);
        out.octet(Tag.BOOK);
        times(book, recordTime);
        books.change(book, number);
    }

    private void orders(OrderByOrderBookView orders, long recordTime) {
        int number = number(orders.instrument());
        books.checkpoint(orders, number);
        out.octet(Tag.ORDERS);
        times(orders, recordTime);
        books.change(orders, number);
    }

    private void depth(DepthSnapshot depth, long recordTime) {
        head(Tag.DEPTH, depth.instrument(), depth, recordTime);
        for (Side side : Side.values()) {
            out.unsigned(depth.levels(side).size());
            for (DepthSnapshot.Level level : depth.levels(side)) {
                out.price(level.price());
                out.quantity(level.quantity());
            }
        }
    }

    private void funding(FundingRate rate, long recordTime) {
        head(Tag.FUNDING_RATE, rate.instrument(), rate, recordTime);
        out.decimal(rate.rate());
        out.optionalDecimal(rate.predicted());
        out.optionalDecimal(rate.absolute());
        out.unsigned(rate.interval().toNanos());
        out.signed(rate.nextTime());
    }

    private void statistics(TickerStats stats, long recordTime) {
        head(Tag.STATISTICS, stats.instrument(), stats, recordTime);
        out.optionalPrice(stats.last());
        out.optionalPrice(stats.open());
        out.optionalPrice(stats.high());
        out.optionalPrice(stats.low());
        out.optionalDecimal(stats.vwap());
        out.optionalQuantity(stats.volume());
        out.optionalPrice(stats.change());
        out.optionalDecimal(stats.changePercent());
    }

    private void head(int tag, InstrumentId instrument, MarketEvent event, long recordTime) {
        int number = number(instrument);
        out.octet(tag);
        times(event, recordTime);
        out.unsigned(number);
    }

    /**
     * Three times, of which two are nearly always the same: the order of arrival, our clock's word, the venue's word.
     */
    private void times(MarketEvent event, long recordTime) {
        out.unsigned(recordTime - time);
        out.signed(event.receiveTime() - recordTime);
        out.signed(event.eventTime() - recordTime);
        time = recordTime;
    }

    private int number(InstrumentId instrument) {
        Integer known = instruments.get(instrument);
        if (known != null) {
            return known;
        }
        out.octet(Tag.INSTRUMENT);
        out.text(instrument.toString());
        int number = instruments.size();
        instruments.put(instrument, number);
        return number;
    }
}
