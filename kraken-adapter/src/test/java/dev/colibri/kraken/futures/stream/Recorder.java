package dev.colibri.kraken.futures.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.Lines;
import dev.colibri.kraken.common.feed.TradeRows;

/** Writes down all that is told, each in a line that says everything of it. */
class Recorder implements FuturesHandler {
    final List<String> told = new ArrayList<>();

    /** What a reference that has seen no other frame tells of one. */
    static List<String> reference(byte[] frame) {
        Recorder recorder = new Recorder();
        new FuturesReference(recorder).decode(frame, frame.length);
        return recorder.told;
    }

    /** What both decoders together tell of one. */
    static List<String> decoder(byte[] frame) {
        Recorder recorder = new Recorder();
        new FuturesDecoder(recorder).decode(frame, frame.length);
        return recorder.told;
    }

    static byte[] bytes(String frame) {
        return frame.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void book(FuturesBookMessage book) {
        told.add("book " + book.name() + type(book.isSnapshot()) + " bids " + Lines.levels(book.bids()) + " asks "
                + Lines.levels(book.asks()) + " seq " + book.sequence() + " at " + Lines.time(book.time()));
    }

    @Override
    public void trades(TradeRows rows) {
        told.add("trades " + rows.name() + type(rows.isSnapshot()) + Lines.trades(rows));
    }

    @Override
    public void ticker(FuturesTickerMessage ticker) {
        told.add("ticker " + ticker.name() + Lines.values(ticker.values(), FuturesTickerMessage.Field.values())
                + (ticker.isSuspended() ? " suspended" : "") + (ticker.isPostOnly() ? " post only" : "") + " at "
                + Lines.time(ticker.time()));
    }

    @Override
    public void heartbeat(long time) {
        told.add("heartbeat at " + Lines.time(time));
    }

    @Override
    public void event(FuturesEvent event) {
        told.add(event.toString());
    }

    @Override
    public void unknownFeed(String feed) {
        told.add("unknown feed " + feed);
    }

    @Override
    public void damaged(Damage damage) {
        told.add(damage.toString());
    }

    private static String type(boolean snapshot) {
        return snapshot ? " snapshot" : " update";
    }
}
