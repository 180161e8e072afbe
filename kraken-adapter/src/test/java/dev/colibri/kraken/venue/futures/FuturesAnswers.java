package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.Asked;
import dev.colibri.kraken.venue.Figures;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** What requests tell of a contract's market. */
final class FuturesAnswers {
    /** The most trades of a page. */
    static final int TRADES = 1000;

    private static final int LAST_TRADES = 100;
    private static final int CANDLES = 2000;
    private static final Map<String, Duration> RESOLUTIONS = Map.of("1m", Duration.ofMinutes(1), "5m",
            Duration.ofMinutes(5), "15m", Duration.ofMinutes(15), "30m", Duration.ofMinutes(30), "1h",
            Duration.ofHours(1), "4h", Duration.ofHours(4), "12h", Duration.ofHours(12), "1d", Duration.ofDays(1),
            "1w", Duration.ofDays(7));

    private final FuturesVenue venue;

    FuturesAnswers(FuturesVenue venue) {
        this.venue = venue;
    }

    ArrayNode tickers() {
        ArrayNode rows = Tree.array();
        venue.markets().forEach(market -> rows.add(ticker(market)));
        return rows;
    }

    ObjectNode ticker(Market<FuturesContract> market) {
        FuturesContract contract = market.terms();
        ContractFacts facts = new ContractFacts(market);
        Figures day = market.day(venue.clock().now());
        ObjectNode row = Tree.object().put("symbol", contract.name());
        Numbers.put(row, "last", day.last());
        for (Print print : market.prints(1)) {
            row.put("lastTime", VenueClock.text(print.time(), 3));
            Numbers.put(row, "lastSize", print.quantity());
        }
        row.put("tag", contract.isPerpetual() ? "perpetual" : "quarter").put("pair",
                contract.listing().base() + ":" + contract.listing().quote());
        Numbers.put(row, "markPrice", facts.mark());
        best(row, "bid", market.book().levels(Side.BUY, 1));
        best(row, "ask", market.book().levels(Side.SELL, 1));
        Numbers.put(row, "vol24h", day.volume());
        Numbers.put(row, "volumeQuote", day.volume());
        Numbers.put(row, "openInterest", facts.openInterest());
        Numbers.put(row, "open24h", day.open());
        Numbers.put(row, "high24h", day.high());
        Numbers.put(row, "low24h", day.low());
        Numbers.put(row, "vwap24h", day.vwap());
        Numbers.put(row, "fundingRate", facts.absolute(facts.relativeFunding()));
        Numbers.put(row, "fundingRatePrediction", facts.absolute(facts.relativePrediction()));
        Numbers.put(row, "indexPrice", facts.index());
        Numbers.put(row, "change24h", day.changePercent());
        return row.put("suspended", contract.isSuspended()).put("postOnly", contract.isPostOnly());
    }

    private static void best(ObjectNode row, String side, List<QueueBook.Level> best) {
        for (QueueBook.Level level : best) {
            Numbers.put(row, side, level.price());
            Numbers.put(row, side + "Size", level.quantity());
        }
    }

    ObjectNode book(Market<FuturesContract> market) {
        ObjectNode book = Tree.object();
        book.set("bids", levels(market, Side.BUY));
        book.set("asks", levels(market, Side.SELL));
        return book;
    }

    private static ArrayNode levels(Market<FuturesContract> market, Side side) {
        ArrayNode rows = Tree.array();
        market.book().levels(side, Integer.MAX_VALUE).forEach(level -> rows.addArray()
                .addRawValue(Numbers.raw(level.price())).add(Numbers.plain(level.quantity())));
        return rows;
    }

    /** The last trades, newest first, numbered within the answer. */
    ArrayNode last(Market<FuturesContract> market) {
        ArrayNode rows = Tree.array();
        List<Print> prints = market.prints(LAST_TRADES);
        for (int i = prints.size(); i > 0; i--) {
            Print print = prints.get(i - 1);
            rows.addObject().put("time", VenueClock.text(print.time(), 3)).put("trade_id", i)
                    .put("price", Numbers.plain(print.price())).put("size", Numbers.plain(print.quantity()))
                    .put("side", FuturesMessages.side(print.taker())).put("type", "fill")
                    .put("uid", print.id().toString()).put("sequence_id", print.number());
        }
        return rows;
    }

    /** A page of trades; its token says after which trade the next one begins. */
    ObjectNode executions(Market<FuturesContract> market, Asked asked) {
        long since = asked.number("since").orElse(Long.MIN_VALUE);
        long before = asked.number("before").orElse(Long.MAX_VALUE);
        boolean ascending = asked.text("sort").equals("asc");
        long after = place(asked).orElse(ascending ? Long.MIN_VALUE : Long.MAX_VALUE);
        List<Print> within = market.prints().stream()
                .filter(print -> VenueClock.millis(print.time()) >= since && VenueClock.millis(print.time()) < before)
                .filter(print -> ascending ? print.number() > after : print.number() < after).toList();
        List<Print> order = ascending ? within : within.reversed();
        int count = (int) Math.min(asked.number("count").orElse(TRADES), TRADES);
        List<Print> page = order.subList(0, Math.min(count, order.size()));
        ObjectNode answer = Tree.object();
        ArrayNode elements = answer.putArray("elements");
        page.forEach(print -> elements.add(ExecutionRows.row(market.terms(), print)));
        answer.put("len", page.size());
        if (page.size() < order.size()) {
            answer.put("continuationToken", Base64.getEncoder().encodeToString(
                    Long.toString(page.getLast().number()).getBytes(StandardCharsets.US_ASCII)));
        }
        return answer;
    }

    private static Optional<Long> place(Asked asked) {
        String token = asked.text("continuation_token") + asked.text("continuationToken");
        return token.isEmpty() ? Optional.empty()
                : Optional.of(Long.valueOf(new String(Base64.getDecoder().decode(token), StandardCharsets.US_ASCII)));
    }

    /** The length of a resolution. */
    static Optional<Long> length(String resolution) {
        return Optional.ofNullable(RESOLUTIONS.get(resolution)).map(Duration::toNanos);
    }

    /** Candles that open within two times, the oldest so many of them; intervals without a price have none. */
    ObjectNode candles(Market<FuturesContract> market, String type, long length, Asked asked) {
        long from = asked.number("from").orElse(Long.MIN_VALUE);
        long to = asked.number("to").orElse(Long.MAX_VALUE);
        List<PlainCandle> all = candles(market, type, length).stream()
                .filter(candle -> VenueClock.seconds(candle.begin()) >= from
                        && VenueClock.seconds(candle.begin()) <= to)
                .toList();
        ObjectNode answer = Tree.object();
        ArrayNode rows = answer.putArray("candles");
        all.stream().limit(CANDLES).forEach(candle -> rows.addObject().put("time", VenueClock.millis(candle.begin()))
                .put("open", text(candle.open())).put("high", text(candle.high())).put("low", text(candle.low()))
                .put("close", text(candle.close())).put("volume", text(candle.volume())));
        return answer.put("more_candles", all.size() > CANDLES);
    }

    List<PlainCandle> candles(Market<FuturesContract> market, String type, long length) {
        return type.equals("trade") ? PlainCandle.traded(market.prints(), length)
                : venue.references().candles(type, market.terms(), length);
    }

    ArrayNode fees() {
        ArrayNode rows = Tree.array();
        ArrayNode tiers = rows.addObject().put("uid", "4f8f9a30-5c53-4a10-9d58-8c2f4c8f0b11").put("name", "PGTMainFees")
                .putArray("tiers");
        ObjectNode tier = tiers.addObject();
        Numbers.put(tier, "makerFee", new BigDecimal("0.02"));
        Numbers.put(tier, "takerFee", new BigDecimal("0.05"));
        Numbers.put(tier, "usdVolume", BigDecimal.ZERO);
        return rows;
    }

    private static String text(BigDecimal figure) {
        return Numbers.plain(figure).toPlainString();
    }
}
