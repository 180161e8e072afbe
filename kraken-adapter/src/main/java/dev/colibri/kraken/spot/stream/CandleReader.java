package dev.colibri.kraken.spot.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;
import dev.colibri.kraken.common.feed.WireTime;
import dev.colibri.kraken.spot.stream.CandleRows.Field;

/** Channel {@code ohlc}. Candles of one symbol and interval that follow each other are told together. */
final class CandleReader extends ElementReader {
    private static final String NO_INTERVAL = "ohlc without interval";
    private static final String ODD_INTERVAL = "ohlc with an interval that is none";
    private static final String NO_BEGIN = "ohlc without interval_begin";
    private static final String ODD_BEGIN = "ohlc with an interval_begin that is none";
    private static final String ODD_TRADES = "ohlc with a count of trades that is none";

    private final CandleRows rows = new CandleRows();
    private final WireName name = new WireName();
    private final FieldValues<Field> values = new FieldValues<>(Field.class);
    private int interval;
    private long begin;
    private long trades;

    CandleReader(SpotHandler handler, FrameParser parser, WireTime clock) {
        super(SpotChannel.OHLC, handler, parser, clock);
    }

    @Override
    void reset() {
        rows.clear();
        clear();
    }

    @Override
    void clear() {
        name.clear();
        values.clear();
        interval = 0;
        begin = Scaled.UNFIT;
        trades = -1;
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        switch (field) {
            case "symbol" -> symbol(value);
            case "interval" -> interval = (int) count(value, 1, Integer.MAX_VALUE, ODD_INTERVAL, 0);
            case "interval_begin" -> begin(value);
            case "open" -> set(Field.OPEN, value);
            case "high" -> set(Field.HIGH, value);
            case "low" -> set(Field.LOW, value);
            case "close" -> set(Field.CLOSE, value);
            case "volume" -> set(Field.VOLUME, value);
            case "vwap" -> set(Field.VWAP, value);
            case "trades" -> trades = count(value, 0, Long.MAX_VALUE, ODD_TRADES, -1);
            case "timestamp" -> parser.skip();
            default -> parser.skipUnknown();
        }
    }

    private long count(JsonToken value, long least, long most, String odd, long none) throws BrokenFrameException {
        if (!number(value)) {
            return none;
        }
        long count = number.at(0);
        if (count < least || count > most) {
            fault(odd);
            return none;
        }
        return count;
    }

    private void begin(JsonToken value) throws BrokenFrameException {
        begin = time(value);
        if (begin == Scaled.UNFIT && value == JsonToken.VALUE_STRING) {
            fault(ODD_BEGIN);
        }
    }

    private void set(Field field, JsonToken value) throws BrokenFrameException {
        values.drop(field);
        if (number(value)) {
            values.set(field, number);
        }
    }

    @Override
    void check() {
        if (interval == 0) {
            fault(NO_INTERVAL);
        } else if (begin == Scaled.UNFIT) {
            fault(NO_BEGIN);
        }
    }

    @Override
    void tell() {
        if (rows.interval() != interval || !rows.name().isSame(name)) {
            flush();
            rows.name().set(name);
            rows.interval(interval);
            rows.snapshot(isSnapshot());
        }
        CandleRows.Row row = rows.add();
        row.values().copy(values);
        row.begin(begin);
        row.trades(trades);
    }

    @Override
    void flush() {
        if (rows.count() > 0) {
            handler.candles(rows);
        }
        rows.clear();
    }

    @Override
    WireName name() {
        return name;
    }

    /** Nothing shows that a finished candle was lost. */
    @Override
    boolean lossShows() {
        return false;
    }
}
