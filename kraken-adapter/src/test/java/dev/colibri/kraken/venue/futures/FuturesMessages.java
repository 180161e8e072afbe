package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.Figures;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** The messages of the sockets. */
final class FuturesMessages {
    private FuturesMessages() {}

    static String info() {
        return "{\"event\":\"info\",\"version\":1}";
    }

    static String granted(String event, String feed, String product) {
        ObjectNode ack = Tree.object().put("event", event).put("feed", feed);
        if (!product.isEmpty()) {
            ack.putArray("product_ids").add(product);
        }
        return Tree.text(ack);
    }

    static String event(String event, String message) {
        return Tree.text(Tree.object().put("event", event).put("message", message));
    }

    static String heartbeat(long now) {
        return Tree.text(Tree.object().put("feed", "heartbeat").put("time", VenueClock.millis(now)));
    }

    /** A ticker, whole as always. Funding of zero is left out, and so is what nobody knows before a trade. */
    static String ticker(Market<FuturesContract> market, long time) {
        FuturesContract contract = market.terms();
        ContractFacts facts = new ContractFacts(market);
        Figures day = market.day(time);
        ObjectNode row = Tree.object().put("time", VenueClock.millis(time)).put("product_id", contract.name());
        funding(row, facts, time);
        row.put("feed", "ticker");
        best(row, "bid", market.book().levels(Side.BUY, 1));
        best(row, "ask", market.book().levels(Side.SELL, 1));
        Numbers.put(row, "volume", day.volume());
        row.put("dtm", 0).put("leverage", "50x");
        Numbers.put(row, "index", facts.index());
        Numbers.put(row, "premium", BigDecimal.ZERO);
        Numbers.put(row, "last", day.last());
        Numbers.put(row, "change", day.changePercent());
        row.put("suspended", contract.isSuspended()).put("tag", contract.isPerpetual() ? "perpetual" : "quarter")
                .put("pair", contract.pair());
        Numbers.put(row, "openInterest", facts.openInterest());
        Numbers.put(row, "markPrice", facts.mark());
        row.put("maturityTime", 0).put("post_only", contract.isPostOnly());
        Numbers.put(row, "volumeQuote", day.volume());
        Numbers.put(row, "open", day.open());
        Numbers.put(row, "high", day.high());
        Numbers.put(row, "low", day.low());
        return Tree.text(row);
    }

    private static void funding(ObjectNode row, ContractFacts facts, long time) {
        BigDecimal rate = facts.relativeFunding();
        BigDecimal prediction = facts.relativePrediction();
        if (rate == null) {
            return;
        }
        some(row, "funding_rate", facts.absolute(rate));
        some(row, "funding_rate_prediction", facts.absolute(prediction));
        some(row, "relative_funding_rate", rate);
        some(row, "relative_funding_rate_prediction", prediction);
        row.put("next_funding_rate_time", facts.nextFunding(time));
    }

    private static void some(ObjectNode row, String field, @Nullable BigDecimal figure) {
        if (figure != null && figure.signum() != 0) {
            Numbers.put(row, field, figure);
        }
    }

    private static void best(ObjectNode row, String side, List<QueueBook.Level> best) {
        for (QueueBook.Level level : best) {
            Numbers.put(row, side, level.price());
            Numbers.put(row, side + "_size", level.quantity());
        }
    }

    static String trade(FuturesContract contract, Print print) {
        ObjectNode message = Tree.object().put("feed", "trade").put("product_id", contract.name());
        message.setAll(body(print));
        return Tree.text(message);
    }

    /** The trades of before, newest first. */
    static String trades(FuturesContract contract, List<Print> prints) {
        ObjectNode message = Tree.object().put("feed", "trade_snapshot").put("product_id", contract.name());
        ArrayNode rows = message.putArray("trades");
        prints.reversed().forEach(print -> {
            ObjectNode row = Tree.object().put("feed", "trade").put("product_id", contract.name());
            row.setAll(body(print));
            rows.add(row);
        });
        return Tree.text(message);
    }

    private static ObjectNode body(Print print) {
        return Tree.object().put("uid", print.id().toString()).put("side", side(print.taker())).put("type", "fill")
                .put("seq", print.number()).put("time", VenueClock.millis(print.time()))
                .put("qty", Numbers.plain(print.quantity())).put("price", Numbers.plain(print.price()));
    }

    static String bookSnapshot(Market<FuturesContract> market, long sequence, long now) {
        ObjectNode message = Tree.object().put("feed", "book_snapshot").put("product_id", market.terms().name())
                .put("timestamp", VenueClock.millis(now)).put("seq", sequence).putNull("tickSize");
        message.set("bids", levels(market.book().levels(Side.BUY, Integer.MAX_VALUE)));
        message.set("asks", levels(market.book().levels(Side.SELL, Integer.MAX_VALUE)));
        return Tree.text(message);
    }

    private static ArrayNode levels(List<QueueBook.Level> levels) {
        ArrayNode rows = Tree.array();
        levels.forEach(level -> rows.addObject().put("price", Numbers.plain(level.price())).put("qty",
                Numbers.plain(level.quantity())));
        return rows;
    }

    /** One level of a book. */
    static String level(FuturesContract contract, Side side, QueueBook.Level level, long sequence, long now) {
        return Tree.text(Tree.object().put("feed", "book").put("product_id", contract.name()).put("side", side(side))
                .put("seq", sequence).put("price", Numbers.plain(level.price()))
                .put("qty", Numbers.plain(level.quantity())).put("timestamp", VenueClock.millis(now)));
    }

    static String side(Side side) {
        return side == Side.BUY ? "buy" : "sell";
    }
}
