package dev.colibri.kraken.spot.stream;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntToLongFunction;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.LevelRows;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;

/** Writes down all that is told, each in a line that says everything of it. */
class Recorder implements SpotHandler {
    final List<String> told = new ArrayList<>();

    /** What a reference that has seen no other frame tells of one. */
    static List<String> reference(byte[] frame) {
        Recorder recorder = new Recorder();
        new SpotReference(recorder).decode(frame, frame.length);
        return recorder.told;
    }

    /** What both decoders together tell of one. */
    static List<String> decoder(byte[] frame) {
        Recorder recorder = new Recorder();
        new SpotDecoder(recorder).decode(frame, frame.length);
        return recorder.told;
    }

    static byte[] bytes(String frame) {
        return frame.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void book(BookMessage book) {
        told.add("book " + book.name() + type(book.isSnapshot()) + " bids " + levels(book.bids()) + " asks "
                + levels(book.asks()) + " checksum " + book.checksum() + " at " + time(book.time()));
    }

    @Override
    public void trades(TradeRows rows) {
        StringBuilder line = new StringBuilder("trades " + rows.name() + type(rows.isSnapshot()));
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            line.append(' ').append(rows.aggressor(i)).append(' ').append(rows.kind(i)).append(' ')
                    .append(decimal(scale -> rows.price(row, scale))).append(':')
                    .append(decimal(scale -> rows.quantity(row, scale))).append(" id ").append(rows.idHigh(i))
                    .append('/').append(rows.idLow(i)).append(" at ").append(time(rows.time(i)));
        }
        told.add(line.toString());
    }

    @Override
    public void ticker(TickerMessage ticker) {
        told.add("ticker " + ticker.name() + values(ticker.values(), TickerMessage.Field.values()) + " at "
                + time(ticker.time()));
    }

    @Override
    public void candles(CandleRows rows) {
        StringBuilder line = new StringBuilder("candles " + rows.name() + ' ' + rows.interval()
                + type(rows.isSnapshot()));
        for (int i = 0; i < rows.count(); i++) {
            CandleRows.Row row = rows.row(i);
            line.append(values(row.values(), CandleRows.Field.values())).append(" trades ").append(row.trades())
                    .append(" from ").append(time(row.begin()));
        }
        told.add(line.toString());
    }

    @Override
    public void orders(OrderMessage orders) {
        told.add("orders " + orders.name() + type(orders.isSnapshot()) + " bids " + orders(orders.bids()) + " asks "
                + orders(orders.asks()) + " checksum " + orders.checksum() + " at " + time(orders.time()));
    }

    @Override
    public void instruments(InstrumentText message) {
        told.add("instruments " + new String(message.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void status(StatusMessage message) {
        told.add(message.toString());
    }

    @Override
    public void heartbeat() {
        told.add("heartbeat");
    }

    @Override
    public void reply(SpotReply reply) {
        told.add(reply.toString());
    }

    @Override
    public void unknownChannel(String channel) {
        told.add("unknown channel " + channel);
    }

    @Override
    public void damaged(Damage damage) {
        told.add(damage.toString());
    }

    private static String type(boolean snapshot) {
        return snapshot ? " snapshot" : " update";
    }

    private static String levels(LevelRows rows) {
        StringJoiner line = new StringJoiner(" ", "[", "]");
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            line.add(decimal(scale -> rows.price(row, scale)) + ":" + decimal(scale -> rows.quantity(row, scale)));
        }
        return line.toString();
    }

    private static String orders(OrderRows rows) {
        StringJoiner line = new StringJoiner(" ", "[", "]");
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            String id = new String(rows.ids(), rows.idFrom(i), rows.idTo(i) - rows.idFrom(i),
                    StandardCharsets.US_ASCII);
            line.add(rows.event(i) + " " + id + " " + decimal(scale -> rows.price(row, scale)) + ":"
                    + decimal(scale -> rows.quantity(row, scale)) + " at " + time(rows.time(i)));
        }
        return line.toString();
    }

    private static <F extends Enum<F>> String values(FieldValues<F> values, F[] fields) {
        StringBuilder line = new StringBuilder();
        for (F field : fields) {
            if (values.has(field)) {
                line.append(' ').append(field).append(' ').append(decimal(scale -> values.at(field, scale)));
            }
        }
        return line.toString();
    }

    /** A time as it is told. */
    static String time(long nanos) {
        return nanos == Scaled.UNFIT ? "no time" : Long.toString(nanos);
    }

    /** A value without needless zeros. */
    static String decimal(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String decimal(IntToLongFunction at) {
        for (int scale = 0; scale <= 100; scale++) {
            long value = at.applyAsLong(scale);
            if (value != Scaled.UNFIT) {
                return decimal(BigDecimal.valueOf(value, scale));
            }
        }
        return "unfit";
    }
}
