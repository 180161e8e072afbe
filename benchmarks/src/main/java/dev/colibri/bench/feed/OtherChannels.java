package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Messages of the channels of Spot beside the book, with figures drawn by chance. */
final class OtherChannels {
    /** Always the same, so that no candle is older than those before it when the round comes again. */
    private static final int CANDLE_TRADES = 250;
    private static final long MINUTE_MICROS = TimeUnit.MINUTES.toMicros(1);

    private final SplittableRandom random;
    private final TradeNumbers numbers = new TradeNumbers();

    OtherChannels(SplittableRandom random) {
        this.random = random;
    }

    TradeNumbers numbers() {
        return numbers;
    }

    byte[] ticker(Pair pair, long micros) {
        return bytes("""
                {"channel":"ticker","type":"update","data":[{"symbol":"%s","bid":%s,"bid_qty":%s,"ask":%s,\
                "ask_qty":%s,"last":%s,"volume":%s,"vwap":%s,"low":%s,"high":%s,"change":%s,"change_pct":%s,\
                "timestamp":"%s"}]}""".formatted(pair.symbol(), price(), quantity(), price(), quantity(), price(),
                quantity(), price(), price(), price(), BookChecksum.text(random.nextInt(-9_999, 9_999), 1),
                BookChecksum.text(random.nextInt(-999, 999), 2), SpotV2.time(micros)));
    }

    /** One to three trades. */
    byte[] trades(Pair pair, long micros) {
        List<String> trades = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            trades.add("""
                    {"symbol":"%s","side":"%s","price":%s,"qty":%s,"ord_type":"%s","trade_id":%d,"timestamp":"%s"}"""
                    .formatted(pair.symbol(), random.nextBoolean() ? "buy" : "sell", price(), quantity(),
                            random.nextBoolean() ? "limit" : "market", numbers.next(pair), SpotV2.time(micros)));
        }
        byte[] frame =
                bytes("{\"channel\":\"trade\",\"type\":\"update\",\"data\":[" + String.join(",", trades) + "]}");
        numbers.note(pair, frame);
        return frame;
    }

    /** A candle of a minute, which goes on. */
    byte[] candle(Pair pair, long micros) {
        long begin = micros - micros % MINUTE_MICROS;
        List<String> prices = Stream.generate(this::price).limit(4).sorted().toList();
        return bytes("""
                {"channel":"ohlc","type":"update","timestamp":"%s","data":[{"symbol":"%s","open":%s,"high":%s,\
                "low":%s,"close":%s,"trades":%d,"volume":%s,"vwap":%s,"interval_begin":"%s","interval":1,\
                "timestamp":"%s"}]}""".formatted(nanos(micros), pair.symbol(), prices.get(1), prices.get(3),
                prices.get(0),
                prices.get(2), CANDLE_TRADES, quantity(), price(), nanos(begin), SpotV2.time(begin + MINUTE_MICROS)));
    }

    byte[] heartbeat() {
        return bytes("{\"channel\":\"heartbeat\"}");
    }

    byte[] status() {
        return bytes("""
                {"channel":"status","type":"update","data":[{"system":"online","api_version":"v2",\
                "connection_id":13834774380200032777,"version":"2.0.10"}]}""");
    }

    private String price() {
        return BookChecksum.text(random.nextLong(449_000, 451_000), Pair.PRICE_SCALE);
    }

    private String quantity() {
        return BookChecksum.text(random.nextLong(1, 1_000_000_000), Pair.QUANTITY_SCALE);
    }

    private static String nanos(long micros) {
        return SpotV2.time(micros).replace("Z", "000Z");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
