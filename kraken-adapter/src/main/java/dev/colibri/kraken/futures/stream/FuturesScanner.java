package dev.colibri.kraken.futures.stream;

import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.FrameScanner;
import dev.colibri.kraken.common.feed.FrameScanner.Literal;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.feed.WireUuid;

/**
 * The fast road for the frames that come most: changes of books, and trades, exactly as the venue prints them today,
 * with their fields in its order and no space between. It tells what {@link FuturesReference} would tell, after it has
 * seen the frame's last byte; a frame that is otherwise in any way is declined, and then nothing was told.
 */
final class FuturesScanner {
    private static final Literal BOOK = Literal.of("{\"feed\":\"book\",\"product_id\":\"");
    private static final Literal BOOK_BUY = Literal.of("\",\"side\":\"buy\",\"seq\":");
    private static final Literal BOOK_SELL = Literal.of("\",\"side\":\"sell\",\"seq\":");
    private static final Literal PRICE = Literal.of(",\"price\":");
    private static final Literal QTY = Literal.of(",\"qty\":");
    private static final Literal TIMESTAMP = Literal.of(",\"timestamp\":");

    private static final Literal TRADE = Literal.of("{\"feed\":\"trade\",\"product_id\":\"");
    private static final Literal UID = Literal.of("\",\"uid\":\"");
    private static final Literal TRADE_BUY = Literal.of("\",\"side\":\"buy\"");
    private static final Literal TRADE_SELL = Literal.of("\",\"side\":\"sell\"");
    private static final Literal FILL = Literal.of(",\"type\":\"fill\"");
    private static final Literal LIQUIDATION = Literal.of(",\"type\":\"liquidation\"");
    private static final Literal SEQ = Literal.of(",\"seq\":");
    private static final Literal TIME = Literal.of(",\"time\":");

    /** Where the first letter of the feed's name stands, after the quoted field name and its colon. */
    private static final int FEED = 9;

    private final FuturesHandler handler;
    private final FrameScanner scanner = new FrameScanner();
    private final FuturesBookMessage book = new FuturesBookMessage();
    private final TradeRows trades = new TradeRows();
    private final WireUuid id = new WireUuid();

    FuturesScanner(FuturesHandler handler) {
        this.handler = handler;
    }

    /** Tells what {@code bytes[0, length)} says. Returns whether it did; else nothing was told. */
    boolean scan(byte[] bytes, int length) {
        if (length <= FEED || !scanner.begin(bytes, length)) {
            return false;
        }
        return switch (bytes[FEED]) {
            case 'b' -> book();
            case 't' -> trade();
            default -> false;
        };
    }

    private boolean book() {
        if (!scanner.passes(BOOK) || !scanner.name(book.name())) {
            return false;
        }
        boolean buy = scanner.passes(BOOK_BUY);
        if (!(buy || scanner.passes(BOOK_SELL)) || !whole()) {
            return false;
        }
        book.sequence(scanner.mantissa());
        if (!scanner.passes(PRICE) || !scanner.number()) {
            return false;
        }
        long price = scanner.mantissa();
        int priceScale = scanner.scale();
        if (!scanner.passes(QTY) || !scanner.number()) {
            return false;
        }
        level(buy, price, priceScale, scanner.mantissa(), scanner.scale());
        long time = scanner.passes(TIMESTAMP) ? time() : Scaled.UNFIT;
        if (time == Scaled.UNFIT || !isEnd()) {
            return false;
        }
        book.time(time);
        handler.book(book);
        return true;
    }

    private void level(boolean buy, long price, int priceScale, long quantity, int quantityScale) {
        LevelRows bids = book.bids();
        LevelRows asks = book.asks();
        bids.clear();
        asks.clear();
        (buy ? bids : asks).add(price, priceScale, quantity, quantityScale);
    }

    private boolean trade() {
        trades.clear();
        if (!scanner.passes(TRADE) || !scanner.name(trades.name()) || !scanner.passes(UID) || !scanner.uuid(id)) {
            return false;
        }
        boolean buy = scanner.passes(TRADE_BUY);
        if (!buy && !scanner.passes(TRADE_SELL)) {
            return false;
        }
        // The other kinds are rare.
        boolean fill = scanner.passes(FILL);
        if (!(fill || scanner.passes(LIQUIDATION)) || !scanner.passes(SEQ) || !whole()) {
            return false;
        }
        long time = scanner.passes(TIME) ? time() : Scaled.UNFIT;
        if (time == Scaled.UNFIT || !scanner.passes(QTY) || !scanner.number()) {
            return false;
        }
        long quantity = scanner.mantissa();
        int quantityScale = scanner.scale();
        if (!scanner.passes(PRICE) || !scanner.number() || !isEnd()) {
            return false;
        }
        trades.add(scanner.mantissa(), scanner.scale(), quantity, quantityScale, buy ? Side.BUY : Side.SELL,
                fill ? TradeKind.NORMAL : TradeKind.LIQUIDATION, id.high(), id.low(), time);
        handler.trades(trades);
        return true;
    }

    /** Passes a whole number that is not negative. */
    private boolean whole() {
        return scanner.number() && scanner.scale() == 0 && scanner.mantissa() >= 0;
    }

    /** Passes a time; unfit when there is none. */
    private long time() {
        return whole() ? Millis.nanos(scanner.mantissa()) : Scaled.UNFIT;
    }

    private boolean isEnd() {
        return scanner.passes('}') && scanner.isAtEnd();
    }
}
