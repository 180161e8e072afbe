package dev.colibri.kraken.spot.stream;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.Lines;
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
        told.add("book " + book.name() + type(book.isSnapshot()) + " bids " + Lines.levels(book.bids()) + " asks "
                + Lines.levels(book.asks()) + " checksum " + book.checksum() + " at " + time(book.time()));
    }

    @Override
    public void trades(TradeRows rows) {
        told.add("trades " + rows.name() + type(rows.isSnapshot()) + Lines.trades(rows));
    }

    @Override
    public void ticker(TickerMessage ticker) {
        told.add("ticker " + ticker.name() + Lines.values(ticker.values(), TickerMessage.Field.values()) + " at "
                + time(ticker.time()));
    }

    @Override
    public void candles(CandleRows rows) {
        StringBuilder line = new StringBuilder("candles " + rows.name() + ' ' + rows.interval()
                + type(rows.isSnapshot()));
        for (int i = 0; i < rows.count(); i++) {
            CandleRows.Row row = rows.row(i);
            line.append(Lines.values(row.values(), CandleRows.Field.values())).append(" trades ").append(row.trades())
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

    private static String orders(OrderRows rows) {
        StringJoiner line = new StringJoiner(" ", "[", "]");
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            String id = new String(rows.ids(), rows.idFrom(i), rows.idTo(i) - rows.idFrom(i),
                    StandardCharsets.US_ASCII);
            line.add(rows.event(i) + " " + id + " " + Lines.decimal(scale -> rows.price(row, scale)) + ":"
                    + Lines.decimal(scale -> rows.quantity(row, scale)) + " at " + time(rows.time(i)));
        }
        return line.toString();
    }

    /** A time as it is told. */
    static String time(long nanos) {
        return Lines.time(nanos);
    }

    /** A value without needless zeros. */
    static String decimal(BigDecimal value) {
        return Lines.decimal(value);
    }
}
