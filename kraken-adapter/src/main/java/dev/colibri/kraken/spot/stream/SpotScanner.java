package dev.colibri.kraken.spot.stream;

import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.FrameScanner;
import dev.colibri.kraken.common.feed.FrameScanner.Literal;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;
import dev.colibri.kraken.spot.stream.TickerMessage.Field;

/**
 * The fast road for the frames that come most: books, trades and tickers exactly as the venue prints them today, with
 * their fields in its order and no space between. It tells what {@link SpotReference} would tell, after it has seen the
 * frame's last byte; a frame that is otherwise in any way is declined, and then nothing was told.
 */
final class SpotScanner {
    private static final Literal BOOK_UPDATE = head("book", "update");
    private static final Literal BOOK_SNAPSHOT = head("book", "snapshot");
    private static final Literal TRADE_UPDATE = head("trade", "update");
    private static final Literal TRADE_SNAPSHOT = head("trade", "snapshot");
    private static final Literal TICKER_UPDATE = head("ticker", "update");
    private static final Literal TICKER_SNAPSHOT = head("ticker", "snapshot");

    private static final Literal BIDS = Literal.of("\",\"bids\":[");
    private static final Literal ASKS = Literal.of("],\"asks\":[");
    private static final Literal CHECKSUM = Literal.of("],\"checksum\":");
    private static final Literal LEVEL_PRICE = Literal.of("{\"price\":");
    private static final Literal PRICE = Literal.of(",\"price\":");
    private static final Literal QTY = Literal.of(",\"qty\":");
    private static final Literal TIMESTAMP = Literal.of(",\"timestamp\":\"");
    private static final Literal LAST = Literal.of("\"}]}");

    private static final Literal SIDE_BUY = Literal.of("\",\"side\":\"buy\"");
    private static final Literal SIDE_SELL = Literal.of("\",\"side\":\"sell\"");
    private static final Literal LIMIT = Literal.of(",\"ord_type\":\"limit\"");
    private static final Literal MARKET = Literal.of(",\"ord_type\":\"market\"");
    private static final Literal TRADE_ID = Literal.of(",\"trade_id\":");
    private static final Literal NEXT = Literal.of("\"},{\"symbol\":\"");

    private static final Field[] TICKER_FIELDS = Field.values();
    private static final Literal[] TICKER_NAMES = tickerNames();

    /** Where the channel's name begins in a frame of these forms. */
    private static final int CHANNEL = 12;

    private final SpotHandler handler;
    private final FrameScanner scanner = new FrameScanner();
    private final WireTime clock = new WireTime();
    private final BookMessage book = new BookMessage();
    private final TradeRows trades = new TradeRows();
    private final WireName name = new WireName();
    private final TickerMessage ticker = new TickerMessage();

    SpotScanner(SpotHandler handler) {
        this.handler = handler;
    }

    private static Literal head(String channel, String type) {
        return Literal.of("{\"channel\":\"" + channel + "\",\"type\":\"" + type + "\",\"data\":[{\"symbol\":\"");
    }

    private static Literal[] tickerNames() {
        String[] names = {"bid", "bid_qty", "ask", "ask_qty", "last", "volume", "vwap", "low", "high", "change",
                "change_pct"};
        Literal[] literals = new Literal[names.length];
        for (int i = 0; i < names.length; i++) {
            literals[i] = Literal.of((i == 0 ? "\"" : "") + ",\"" + names[i] + "\":");
        }
        return literals;
    }

    /** Tells what {@code bytes[0, length)} says. Returns whether it did; else nothing was told. */
    boolean scan(byte[] bytes, int length) {
        if (length <= CHANNEL + 1 || !scanner.begin(bytes, length)) {
            return false;
        }
        return switch (bytes[CHANNEL]) {
            case 'b' -> book();
            case 't' -> bytes[CHANNEL + 1] == 'r' ? trades() : ticker();
            default -> false;
        };
    }

    private boolean book() {
        boolean update = scanner.passes(BOOK_UPDATE);
        if (!update && !scanner.passes(BOOK_SNAPSHOT)) {
            return false;
        }
        book.snapshot(!update);
        if (scanner.name(book.name()) && scanner.passes(BIDS) && levels(book.bids()) && scanner.passes(ASKS)
                && levels(book.asks()) && scanner.passes(CHECKSUM) && whole(BookReader.LARGEST_CHECKSUM)) {
            book.checksum(scanner.mantissa());
            if (scanner.passes(TIMESTAMP)) {
                long time = scanner.time(clock);
                if (time != Scaled.UNFIT && scanner.passes(LAST) && scanner.isAtEnd()) {
                    book.time(time);
                    handler.book(book);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean levels(LevelRows rows) {
        rows.clear();
        if (scanner.isAt(']')) {
            return true;
        }
        do {
            if (!scanner.passes(LEVEL_PRICE) || !scanner.number()) {
                return false;
            }
            long price = scanner.mantissa();
            int priceScale = scanner.scale();
            if (!scanner.passes(QTY) || !scanner.number() || !scanner.passes('}')) {
                return false;
            }
            rows.add(price, priceScale, scanner.mantissa(), scanner.scale());
        } while (scanner.passes(','));
        return true;
    }

    /** Passes a whole number from zero to a largest one. */
    private boolean whole(long largest) {
        return scanner.number() && scanner.scale() == 0 && scanner.mantissa() >= 0 && scanner.mantissa() <= largest;
    }

    private boolean trades() {
        trades.clear();
        boolean update = scanner.passes(TRADE_UPDATE);
        if (!update && !scanner.passes(TRADE_SNAPSHOT)) {
            return false;
        }
        trades.snapshot(!update);
        if (!scanner.name(trades.name()) || !trade()) {
            return false;
        }
        while (scanner.passes(NEXT)) {
            // Several symbols in one message are told in runs, which is not this road's business.
            if (!scanner.name(name) || !name.isSame(trades.name()) || !trade()) {
                return false;
            }
        }
        if (!scanner.passes(LAST) || !scanner.isAtEnd()) {
            return false;
        }
        handler.trades(trades);
        return true;
    }

    private boolean trade() {
        boolean buy = scanner.passes(SIDE_BUY);
        if (!(buy || scanner.passes(SIDE_SELL)) || !scanner.passes(PRICE) || !scanner.number()) {
            return false;
        }
        long price = scanner.mantissa();
        int priceScale = scanner.scale();
        if (!scanner.passes(QTY) || !scanner.number()) {
            return false;
        }
        long quantity = scanner.mantissa();
        int quantityScale = scanner.scale();
        if (!(scanner.passes(LIMIT) || scanner.passes(MARKET)) || !scanner.passes(TRADE_ID) || !whole(Long.MAX_VALUE)) {
            return false;
        }
        long id = scanner.mantissa();
        long time = scanner.passes(TIMESTAMP) ? scanner.time(clock) : Scaled.UNFIT;
        if (time == Scaled.UNFIT) {
            return false;
        }
        trades.add(price, priceScale, quantity, quantityScale, buy ? Side.BUY : Side.SELL, TradeKind.NORMAL, 0, id,
                time);
        return true;
    }

    private boolean ticker() {
        boolean begun = scanner.passes(TICKER_UPDATE) || scanner.passes(TICKER_SNAPSHOT);
        if (!begun || !scanner.name(ticker.name())) {
            return false;
        }
        for (int i = 0; i < TICKER_FIELDS.length; i++) {
            if (!scanner.passes(TICKER_NAMES[i]) || !scanner.number()) {
                return false;
            }
            ticker.values().set(TICKER_FIELDS[i], scanner.mantissa(), scanner.scale());
        }
        long time = scanner.passes(TIMESTAMP) ? scanner.time(clock) : Scaled.UNFIT;
        if (time == Scaled.UNFIT || !scanner.passes(LAST) || !scanner.isAtEnd()) {
            return false;
        }
        ticker.time(time);
        handler.ticker(ticker);
        return true;
    }
}
