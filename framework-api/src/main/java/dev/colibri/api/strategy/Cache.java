package dev.colibri.api.strategy;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Order;

/** The last of everything that this strategy subscribed to, and its own orders. What has not been seen is empty. */
public interface Cache {

    Optional<Quote> quote(InstrumentId instrument);

    Optional<Trade> trade(InstrumentId instrument);

    /** The book as it is now; valid only until the current callback returns. */
    Optional<BookView> book(InstrumentId instrument);

    Optional<MarkPrice> markPrice(InstrumentId instrument);

    Optional<IndexPrice> indexPrice(InstrumentId instrument);

    Optional<FundingRate> fundingRate(InstrumentId instrument);

    /** The newest bars, at most so many, oldest first. */
    List<Bar> bars(BarType type, int most);

    /** The health of a stream; empty when it was never asked for. */
    Optional<StreamHealth> health(Subscription subscription);

    Optional<Order> order(ClientOrderId id);

    /** Own orders that have not ended, in the order of their making. */
    List<Order> openOrders();

    /** The same, of one instrument. */
    List<Order> openOrders(InstrumentId instrument);
}
