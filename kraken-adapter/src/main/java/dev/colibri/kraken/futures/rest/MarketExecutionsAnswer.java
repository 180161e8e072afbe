package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A page of trades.
 *
 * @param continuationToken where the next page begins; absent on the last
 */
public record MarketExecutionsAnswer(List<Element> elements,
        @JsonAlias("continuation_token") @Nullable String continuationToken) {

    public MarketExecutionsAnswer {
        elements = List.copyOf(Require.present("elements", elements));
    }

    /** The trades; elements that tell of something else are left out. */
    public List<Execution> executions() {
        return elements.stream().flatMap(element -> Stream.ofNullable(element.event.execution))
                .map(Executed::execution).toList();
    }

    /** Something that happened. */
    public record Element(Event event) {

        public Element {
            Require.present("event", event);
        }
    }

    /** What happened; the key's case differs between the venue's interfaces. */
    public record Event(@JsonAlias("Execution") @Nullable Executed execution) {}

    /** A trade and what became of the orders. */
    public record Executed(Execution execution) {

        public Executed {
            Require.present("execution", execution);
        }
    }

    /**
     * A trade.
     *
     * @param uid its id
     * @param timestamp in milliseconds
     * @param quantity in contracts
     */
    public record Execution(String uid, Long timestamp, BigDecimal quantity, BigDecimal price,
            @Nullable Order makerOrder, @Nullable Order takerOrder) {

        public Execution {
            Require.present("uid", uid);
            Require.present("timestamp", timestamp);
            Require.present("quantity", quantity);
            Require.present("price", price);
        }
    }

    /**
     * One of a trade's two orders.
     *
     * @param direction {@code Buy}, {@code Sell} or {@code Unknown}
     * @param orderType {@code Limit}, {@code IoC}, {@code Liquidation} and so on
     */
    public record Order(@Nullable String direction, @Nullable String orderType) {}
}
