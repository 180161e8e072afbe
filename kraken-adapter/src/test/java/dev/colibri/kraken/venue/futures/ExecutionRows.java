package dev.colibri.kraken.venue.futures;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** Trades as the history of the market tells them: figures are text. */
final class ExecutionRows {
    private ExecutionRows() {}

    static ObjectNode row(FuturesContract contract, Print print) {
        long time = VenueClock.millis(print.time());
        ObjectNode row = Tree.object().put("uid", uuid("element", print)).put("timestamp", time);
        ObjectNode told = row.putObject("event").putObject("Execution");
        ObjectNode execution = told.putObject("execution").put("uid", print.id().toString());
        execution.set("makerOrder", order(contract, print, print.taker().opposite(), "Post"));
        execution.set("takerOrder", order(contract, print, print.taker(), "Limit"));
        execution.put("timestamp", time).put("quantity", Numbers.plain(print.quantity()).toPlainString())
                .put("price", Numbers.plain(print.price()).toPlainString())
                .put("markPrice", Numbers.plain(print.price()).toPlainString())
                .put("limitFilled", true).put("usdValue", "1025.71");
        told.put("takerReducedQuantity", "");
        return row;
    }

    private static ObjectNode order(FuturesContract contract, Print print, Side side, String type) {
        long time = VenueClock.millis(print.time());
        return Tree.object().put("uid", uuid(type, print)).put("tradeable", contract.name())
                .put("direction", side == Side.BUY ? "Buy" : "Sell")
                .put("quantity", Numbers.plain(print.quantity()).toPlainString()).put("timestamp", time)
                .put("limitPrice", Numbers.plain(print.price()).toPlainString()).put("orderType", type)
                .put("reduceOnly", false).put("lastUpdateTimestamp", time);
    }

    private static String uuid(String kind, Print print) {
        return UUID.nameUUIDFromBytes((kind + print.id()).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
