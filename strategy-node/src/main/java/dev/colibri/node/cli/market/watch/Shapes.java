package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.node.cli.market.watch.Shape.Field;
import dev.colibri.node.cli.text.Cells;

/**
 * The shapes of all events that have one; books are another matter ({@link BookJson}). Fields that other commands have
 * too are called the same there, and a time is the venue's unless it is the receive time.
 */
final class Shapes {
    static final Shape<Quote> QUOTE = of("quote", List.of(
            Shape.figure("bid", quote -> quote.hasBid() ? quote.bid() : null),
            Shape.figure("bid_quantity", quote -> quote.hasBid() ? quote.bidQuantity() : null),
            Shape.figure("ask", quote -> quote.hasAsk() ? quote.ask() : null),
            Shape.figure("ask_quantity", quote -> quote.hasAsk() ? quote.askQuantity() : null)));

    static final Shape<Trade> TRADE = of("trade", List.of(
            Shape.words("id", trade -> trade.id().toString()),
            Shape.words("side", trade -> Cells.words(trade.aggressor())),
            Shape.figure("price", Trade::price), Shape.figure("quantity", Trade::quantity),
            Shape.words("kind", trade -> Cells.words(trade.kind())),
            Shape.words("origin", trade -> Cells.words(trade.origin()))));

    static final Shape<Bar> BAR = of("bar", List.of(
            Shape.words("bars", bar -> StreamNames.of(bar.type())),
            Shape.words("open_time", bar -> Cells.time(bar.openTime())),
            Shape.words("close_time", bar -> Cells.time(bar.closeTime())),
            Shape.figure("open", Bar::open), Shape.figure("high", Bar::high), Shape.figure("low", Bar::low),
            Shape.figure("close", Bar::close), Shape.figure("volume", Bar::volume),
            Shape.count("trades", bar -> bar.tradeCount() == Bar.UNKNOWN_COUNT ? "" : Long.toString(bar.tradeCount())),
            Shape.figure("vwap", Bar::vwap), Shape.flag("complete", Bar::complete),
            Shape.words("origin", bar -> Cells.words(bar.origin()))));

    static final Shape<MarkPrice> MARK = of("mark", List.of(Shape.figure("mark", MarkPrice::price)));

    static final Shape<IndexPrice> INDEX = of("index", List.of(Shape.figure("index", IndexPrice::price)));

    static final Shape<FundingRate> FUNDING = of("funding", List.of(
            Shape.figure("funding_rate", FundingRate::rate),
            Shape.figure("next_funding_rate", FundingRate::predicted),
            Shape.words("next_funding_time", rate -> rate.nextTime() == 0 ? "" : Cells.time(rate.nextTime()))));

    static final Shape<OpenInterest> OPEN_INTEREST = of("open_interest", List.of(
            Shape.figure("open_interest", OpenInterest::contracts)));

    static final Shape<TickerStats> STATS = of("stats", List.of(
            Shape.figure("last", TickerStats::last), Shape.figure("open", TickerStats::open),
            Shape.figure("high", TickerStats::high), Shape.figure("low", TickerStats::low),
            Shape.figure("vwap", TickerStats::vwap), Shape.figure("volume", TickerStats::volume),
            Shape.figure("change", TickerStats::change),
            Shape.figure("change_percent", TickerStats::changePercent)));

    static final Shape<InstrumentStatus> STATUS = of("status", List.of(
            Shape.words("status", event -> Cells.words(event.status()))));

    static final Shape<InstrumentUpdate> RULES = of("rules", List.of(
            Shape.figure("tick", event -> event.definition().tick()),
            Shape.figure("lot", event -> event.definition().lot()),
            Shape.figure("min_quantity", event -> event.definition().terms().sizes().minQuantity()),
            Shape.figure("min_cost", event -> event.definition().terms().sizes().minCost()),
            Shape.words("status", event -> Cells.words(event.definition().status()))));

    static final Shape<StreamHealth> HEALTH = new Shape<>("health", stamped(List.of(
            Shape.words("instrument", event -> event.subscription().instrument().toString()),
            Shape.words("stream", event -> StreamNames.of(event.subscription())),
            Shape.words("state", event -> event.state().name()), Shape.words("reason", StreamHealth::reason))));

    static final Shape<VenueStatus> VENUE = new Shape<>("venue", stamped(List.of(
            Shape.words("connection", event -> event.connection().value()),
            Shape.words("state", event -> event.state().name()), Shape.words("detail", VenueStatus::detail))));

    private Shapes() {}

    private static <E extends InstrumentEvent> Shape<E> of(String name, List<Field<E>> figures) {
        List<Field<E>> fields = new ArrayList<>();
        fields.add(Shape.words("instrument", event -> event.instrument().toString()));
        fields.addAll(figures);
        return new Shape<>(name, stamped(fields));
    }

    private static <E extends MarketEvent> List<Field<E>> stamped(List<Field<E>> fields) {
        List<Field<E>> all = new ArrayList<>(fields);
        all.add(Shape.words("time", event -> Cells.time(event.eventTime())));
        all.add(Shape.words("receive_time", event -> Cells.time(event.receiveTime())));
        return all;
    }
}
