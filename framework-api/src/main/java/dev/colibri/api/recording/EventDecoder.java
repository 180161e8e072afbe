package dev.colibri.api.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;

/**
 * Turns bytes into the events that {@link EventEncoder} was given, in their order. Books live on from block to block.
 */
final class EventDecoder {
    private final List<InstrumentId> instruments = new ArrayList<>();
    private final BookDecoder books = new BookDecoder(instruments);
    private Input in = new Input(new byte[0], 0);
    private long lost;
    private long recordTime;
    private long receiveTime;
    private long eventTime;

    /** Goes on with another block. */
    void startBlock(Input block) {
        in = block;
        instruments.clear();
        recordTime = 0;
        lost = 0;
    }

    /** Forgets all books, for a jump to a block that is not the next one. */
    void forgetBooks() {
        books.forget();
    }

    /** How many events were said to be missing since the last call, before what was decoded since. */
    long takeLost() {
        long taken = lost;
        lost = 0;
        return taken;
    }

    /** When the event that was last decoded was received, but never before the event before it. */
    long recordTime() {
        return recordTime;
    }

    /** The next event of the block, {@code null} at its end. A book is valid until the next call. */
    @Nullable
    MarketEvent next() {
        while (!in.isExhausted()) {
            int tag = in.octet();
            switch (tag) {
                case Tag.INSTRUMENT -> instruments.add(InstrumentId.parse(in.text()));
                case Tag.BOOK_CHECKPOINT -> books.checkpoint(in);
                case Tag.ORDERS_CHECKPOINT -> books.ordersCheckpoint(in);
                case Tag.BREAK -> {
                    books.forget();
                    lost += in.unsigned();
                }
                default -> {
                    return event(tag);
                }
            }
        }
        return null;
    }

    private MarketEvent event(int tag) {
        recordTime += in.unsigned();
        receiveTime = recordTime + in.signed();
        eventTime = recordTime + in.signed();
        return switch (tag) {
            case Tag.BOOK -> books.change(in, eventTime, receiveTime);
            case Tag.ORDERS -> books.ordersChange(in, eventTime, receiveTime);
            case Tag.VENUE_STATUS ->
                    new VenueStatus(new ConnectionName(in.text()), in.constant(VenueStatus.State.class),
                            in.text(), eventTime, receiveTime);
            case Tag.STREAM_HEALTH -> new StreamHealth(new ConnectionName(in.text()), SubscriptionCodec.read(in),
                    in.constant(StreamHealth.State.class), in.text(), eventTime, receiveTime);
            default -> instrumentEvent(tag, books.instrument((int) in.unsigned()));
        };
    }

    private MarketEvent instrumentEvent(int tag, InstrumentId instrument) {
        return switch (tag) {
            case Tag.QUOTE -> quote(instrument);
            case Tag.TRADE -> trade(instrument);
            case Tag.BAR -> bar();
            case Tag.DEPTH -> new DepthSnapshot(instrument, levels(), levels(), eventTime, receiveTime);
            case Tag.MARK_PRICE -> new MarkPrice(instrument, in.price(), eventTime, receiveTime);
            case Tag.INDEX_PRICE -> new IndexPrice(instrument, in.price(), eventTime, receiveTime);
            case Tag.FUNDING_RATE ->
                    new FundingRate(instrument, in.decimal(), in.optionalDecimal(), in.optionalDecimal(),
                            Duration.ofNanos(in.unsigned()), in.signed(), eventTime, receiveTime);
            case Tag.OPEN_INTEREST -> new OpenInterest(instrument, in.quantity(), eventTime, receiveTime);
            case Tag.STATISTICS ->
                    new TickerStats(instrument, in.optionalPrice(), in.optionalPrice(), in.optionalPrice(),
                            in.optionalPrice(), in.optionalDecimal(), in.optionalQuantity(), in.optionalPrice(),
                            in.optionalDecimal(), eventTime, receiveTime);
            case Tag.INSTRUMENT_STATUS ->
                    new InstrumentStatus(instrument, in.constant(TradingStatus.class), eventTime, receiveTime);
            case Tag.INSTRUMENT_UPDATE -> new InstrumentUpdate(InstrumentCodec.read(in), eventTime, receiveTime);
            default -> throw new RecordingException("an entry has the unknown tag " + tag
                    + "; the recording may come from a newer version");
        };
    }

    private Quote quote(InstrumentId instrument) {
        int priceScale = in.octet();
        int quantityScale = in.octet();
        return new Quote(instrument, in.signed(), in.unsigned(), in.signed(), in.unsigned(), priceScale, quantityScale,
                eventTime, receiveTime);
    }

    private Trade trade(InstrumentId instrument) {
        long idHigh = in.unsigned();
        long idLow = in.unsigned();
        int priceScale = in.octet();
        int quantityScale = in.octet();
        return new Trade(instrument, idHigh, idLow, in.signed(), in.unsigned(), priceScale, quantityScale,
                in.flag() ? Side.BUY : Side.SELL, in.constant(TradeKind.class), in.constant(Origin.class), eventTime,
                receiveTime);
    }

    private Bar bar() {
        BarType type = BarType.parse(in.text());
        long openTime = in.signed();
        long closeTime = in.signed();
        int priceScale = in.octet();
        int quantityScale = in.octet();
        return new Bar(type, openTime, closeTime, in.signed(), in.signed(), in.signed(), in.signed(), priceScale,
                in.unsigned(), quantityScale, in.signed(), in.optionalPrice(), in.flag(), in.constant(Origin.class),
                receiveTime);
    }

    private List<DepthSnapshot.Level> levels() {
        int count = in.count();
        List<DepthSnapshot.Level> levels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            levels.add(new DepthSnapshot.Level(in.price(), in.quantity()));
        }
        return levels;
    }
}
