package dev.colibri.api.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;

/**
 * A venue whose market does as it is told. What is told reaches whoever has subscribed; what happens with nobody
 * subscribed, or while the link is down, is history all the same.
 *
 * <p>The venue's clock is the node's, but should run a few milliseconds behind, so that a connection that takes our
 * time for the venue's is seen. At the start each listed instrument has a book of at least 30 levels a side and no
 * trades.
 */
public interface MarketVenueHarness extends ConnectorHarness {

    // What the venue lists.

    /** All instruments of the product that the venue lists, {@link #instrument()} first, at least three. */
    List<VenueListing> listings();

    /** Some assets as the venue describes them; none where it tells nothing. */
    List<AssetInfo> assets();

    /** The venue gives an instrument another tick, and says so. */
    void changeTick(InstrumentId instrument, Price tick);

    /** The venue lists one more instrument, and says so where it has a way to. */
    VenueListing list();

    /** The venue changes what a market accepts, and says so. */
    void marketStatus(InstrumentId instrument, TradingStatus status);

    /** The venue changes what it does as a whole, and says so. */
    void venueStatus(VenueStatus.State state);

    // What happens in the market.

    /**
     * Somebody trades. The venue may choose another price or quantity where it has rules for them.
     *
     * @return the trade as the venue told it
     */
    VenueTrade trade(InstrumentId instrument, Side aggressor, Price price, Quantity quantity);

    /** Levels of the book change, in one message. Quotes follow. */
    void changeBook(InstrumentId instrument, List<VenueLevel> levels);

    /** The book is another one, and the venue sends it whole, unasked. Quotes follow. */
    void replaceBook(InstrumentId instrument, List<VenueLevel> levels);

    /** The book as the venue has it: the truth. */
    DepthSnapshot book(InstrumentId instrument, int depth);

    /**
     * The venue tells a reference price, a funding rate, open interest or statistics. The receive time means nothing,
     * the event time is the venue's.
     */
    void tell(InstrumentEvent fact);

    // What happened before.

    /**
     * Lets trades have happened before, evenly spaced, the last one before now. Nobody is told. Called again it adds
     * later ones.
     *
     * @return them, ascending, times as the wire carries them
     */
    List<VenueTrade> past(InstrumentId instrument, int count, Instant first, Duration apart);

    /** The venue's own answer for finished bars of a type made from {@link #past} trades; ascending, all of them. */
    List<Bar> pastBars(BarType type);

    /** Lets funding rates have been in force, at the product's own interval, the last one before now; ascending. */
    List<FundingRate> pastFunding(InstrumentId instrument, int count);

    /** How many rows the venue gives per page of trade history: suites ask for more. */
    int historyPage();

    /** History requests fail after so many more pages, until told again; a negative number: never. */
    void failHistory(int pages);

    // What a connection may ask for.

    /**
     * The bar types that suites try: one from the venue if the connection offers such, one made from trades likewise.
     */
    List<BarType> barTypes();

    /** Names of the streams that the venue sends at present, each as often as it sends it, in any order. */
    List<String> streams();

    // What goes wrong.

    /** The venue refuses every asking for this stream from now on, in these words. */
    void refuse(Subscription subscription, String words);

    /** The venue grants every asking for this stream from now on, and sends nothing. */
    void withhold(Subscription subscription);

    /** Sends nothing whatever on the links that stand; a new link is served as ever. */
    void fallSilent();

    /** The next message of a stream is damaged such that the wire's own means (checksum, sequence) show it. */
    void corruptNext(Subscription subscription);
}
