package dev.colibri.node.cli.market.watch;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Side;
import dev.colibri.node.cli.text.Cells;
import dev.colibri.node.cli.text.TextWidth;

/** One line in words for each event, for a person whose output is no terminal. Of a book it shows the best prices. */
final class Plain implements Format {

    @Override
    public Piece piece(MarketEvent event) {
        return Piece.data(Cells.time(event.eventTime()) + " " + sentence(event));
    }

    @Override
    public Piece lost(long events) {
        return Piece.data(String.format(Locale.ROOT, "%,d events are missing here, since the output took no more",
                events));
    }

    /** The event in words, without its time; harmless to a terminal. */
    String sentence(MarketEvent event) {
        return TextWidth.harmless(switch (event) {
            case InstrumentEvent told -> told.instrument() + " " + words(told);
            case StreamHealth health -> health.subscription().instrument() + " "
                    + StreamState.of(health).words();
            case VenueStatus status -> status.connection() + " venue " + Cells.words(status.state())
                    + (status.detail().isEmpty() ? "" : ": " + status.detail());
        });
    }

    private static String words(InstrumentEvent event) {
        return switch (event) {
            case Quote quote -> "quote "
                    + (quote.hasBid() ? "bid " + quote.bid() + " (" + quote.bidQuantity() + ")" : "no bid") + " "
                    + (quote.hasAsk() ? "ask " + quote.ask() + " (" + quote.askQuantity() + ")" : "no ask");
            case Trade trade -> "trade " + Cells.words(trade.aggressor()) + " " + trade.quantity() + " at "
                    + trade.price() + Marks.of(trade);
            case Bar bar -> bar(bar);
            case BookView view -> "book " + best(view, Side.BUY) + " " + best(view, Side.SELL);
            case OrderByOrderBookView view -> "orders " + best(view.levels(), Side.BUY) + " "
                    + best(view.levels(), Side.SELL);
            case DepthSnapshot snapshot -> "book " + snapshot.bids().size() + " bids, " + snapshot.asks().size()
                    + " asks";
            case MarkPrice mark -> "mark " + mark.price();
            case IndexPrice index -> "index " + index.price();
            case FundingRate rate -> "funding " + Cells.figure(rate.rate())
                    + (rate.nextTime() == 0 ? "" : " until " + Cells.time(rate.nextTime()));
            case OpenInterest interest -> "open interest " + interest.contracts();
            case TickerStats stats -> "stats" + figure("last", stats.last()) + figure("open", stats.open())
                    + figure("high", stats.high()) + figure("low", stats.low()) + figure("volume", stats.volume());
            case InstrumentStatus status -> "status " + Cells.words(status.status());
            case InstrumentUpdate update -> "rules tick " + update.definition().tick() + " lot "
                    + update.definition().lot() + " status " + Cells.words(update.definition().status());
        };
    }

    private static String bar(Bar bar) {
        return "bar " + StreamNames.of(bar.type()) + " from " + Cells.time(bar.openTime()) + " open " + bar.open()
                + " high " + bar.high() + " low " + bar.low() + " close " + bar.close() + " volume " + bar.volume()
                + Marks.of(bar);
    }

    private static String best(BookView view, Side side) {
        String name = side == Side.BUY ? "bid" : "ask";
        return view.isEmpty(side) ? "no " + name : name + " " + Decimals.text(view.priceRaw(side, 0), view.priceScale())
                + " (" + Decimals.text(view.quantityRaw(side, 0), view.quantityScale()) + ")";
    }

    private static String figure(String name, @Nullable Object figure) {
        return figure == null ? "" : " " + name + " " + Cells.figure(figure);
    }
}
