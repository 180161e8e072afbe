package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.Cells;

/**
 * One figure of a ticker.
 *
 * @param text the figure as a cell; empty when a ticker has none
 */
record TickerFigure(Column column, Function<Ticker, String> text) {

    /** All there are, in the order of their columns. */
    private static final List<TickerFigure> ALL = List.of(
            words("instrument", ticker -> ticker.instrument().toString()),
            part("bid", ticker -> ticker.quote().filter(Quote::hasBid).map(Quote::bid)),
            part("bid_quantity", ticker -> ticker.quote().filter(Quote::hasBid).map(Quote::bidQuantity)),
            part("ask", ticker -> ticker.quote().filter(Quote::hasAsk).map(Quote::ask)),
            part("ask_quantity", ticker -> ticker.quote().filter(Quote::hasAsk).map(Quote::askQuantity)),
            stat("last", TickerStats::last),
            stat("open", TickerStats::open),
            stat("high", TickerStats::high),
            stat("low", TickerStats::low),
            stat("vwap", TickerStats::vwap),
            stat("volume", TickerStats::volume),
            stat("change", TickerStats::change),
            stat("change_percent", TickerStats::changePercent),
            part("mark", ticker -> ticker.mark().map(MarkPrice::price)),
            part("index", ticker -> ticker.index().map(IndexPrice::price)),
            part("funding_rate", ticker -> ticker.funding().map(FundingRate::rate)),
            part("next_funding_rate", ticker -> ticker.funding().flatMap(rate -> Optional.ofNullable(
                    rate.predicted()))),
            words("next_funding_time", ticker -> ticker.funding().filter(rate -> rate.nextTime() != 0)
                    .map(rate -> Cells.time(rate.nextTime())).orElse("")),
            part("open_interest", ticker -> ticker.openInterest().map(OpenInterest::contracts)),
            words("time", ticker -> Cells.time(ticker.stats().eventTime())));

    private static TickerFigure words(String name, Function<Ticker, String> text) {
        return new TickerFigure(Column.text(name), text);
    }

    private static TickerFigure part(String name, Function<Ticker, Optional<?>> figure) {
        return new TickerFigure(Column.decimal(name), ticker -> Cells.figure(figure.apply(ticker)));
    }

    private static TickerFigure stat(String name, Function<TickerStats, @Nullable Object> figure) {
        return new TickerFigure(Column.decimal(name), ticker -> Cells.figure(figure.apply(ticker.stats())));
    }

    /** The figures of a list of tickers: all, or without those that none of them has. */
    static List<TickerFigure> shown(List<Ticker> tickers, boolean filledOnly) {
        return ALL.stream().filter(figure -> !filledOnly
                || tickers.stream().anyMatch(ticker -> !figure.of(ticker).isEmpty())).toList();
    }

    /** The figure of a ticker as a cell. */
    String of(Ticker ticker) {
        return text.apply(ticker);
    }
}
