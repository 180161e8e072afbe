package dev.colibri.node.cli.market.watch;

import java.util.LinkedHashSet;
import java.util.Set;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
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
import dev.colibri.api.spi.Terminal.Column;

/**
 * One object a line for each event.
 *
 * <p>A book's line is a snapshot of all levels when its message was one, and else what the message changed. The first
 * line of a book, and the first after lost events, is a snapshot whatever the message was, so that whoever applies the
 * lines to a copy has the book.
 */
final class Json implements Format {
    static final Column EVENT = Column.text("event");

    /** The books whose lines so far make a whole copy. */
    private final Set<String> whole = new LinkedHashSet<>();

    @Override
    public Piece piece(MarketEvent event) {
        return Piece.data(switch (event) {
            case Quote quote -> Shapes.QUOTE.json(quote);
            case Trade trade -> Shapes.TRADE.json(trade);
            case Bar bar -> Shapes.BAR.json(bar);
            case BookView view -> BookJson.levels(view, isWhole("levels", view.instrument().toString(),
                    view.change()));
            case OrderByOrderBookView view -> BookJson.orders(view, isWhole("orders", view.instrument().toString(),
                    view.change()));
            case DepthSnapshot snapshot -> BookJson.depth(snapshot);
            case MarkPrice mark -> Shapes.MARK.json(mark);
            case IndexPrice index -> Shapes.INDEX.json(index);
            case FundingRate rate -> Shapes.FUNDING.json(rate);
            case OpenInterest interest -> Shapes.OPEN_INTEREST.json(interest);
            case TickerStats stats -> Shapes.STATS.json(stats);
            case InstrumentStatus status -> Shapes.STATUS.json(status);
            case InstrumentUpdate update -> Shapes.RULES.json(update);
            case StreamHealth health -> Shapes.HEALTH.json(health);
            case VenueStatus status -> Shapes.VENUE.json(status);
        });
    }

    /** Whether a book is to be told whole; from then on it need not be. */
    private boolean isWhole(String kind, String instrument, BookChange change) {
        return whole.add(kind + " " + instrument) || change == BookChange.SNAPSHOT;
    }

    @Override
    public Piece lost(long events) {
        whole.clear();
        return Piece.data("{\"event\": \"lost\", \"events\": " + events + "}");
    }
}
