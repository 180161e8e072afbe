package dev.colibri.api.contract;

import java.util.Optional;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.testing.TestNode;

/**
 * One venue that does as it is told, and a connector's way to it. The contract suites make a new one for each test and
 * close it afterwards.
 *
 * <p>To write one: start your scripted venue (in memory, or a server on port 0), make a {@link TestNode} for it (in
 * memory, or {@link TestNode.Builder#onEventLoop()} when there are sockets), and let {@link #open()} open your
 * connector against it. Settings that only slow tests down (back-offs, deadlines) need no care: time is the node's, and
 * virtual.
 *
 * <p>Suites call the venue's methods from the test's thread; a venue that lives elsewhere sees to its own safety.
 */
public interface ConnectorHarness extends AutoCloseable {

    /** The node on which connections live; the same for the harness's whole life. Closed by {@link #close()}. */
    TestNode node();

    /**
     * Opens a new connection to the venue, not yet connected. Called once by most tests; called again after the first
     * was closed by those about restarts.
     */
    Connection open();

    /** Which of the connection's products is tested, as its {@link dev.colibri.api.spi.Capabilities} name it. */
    String product();

    /** An instrument of that product that the venue lists, with a market in it. */
    InstrumentId instrument();

    /**
     * Returns when all that the venue has sent has reached the sinks or been dropped, and all that the connection has
     * sent has reached the venue. With sockets: have the venue count what it sent and received, or send a ping each
     * way.
     */
    void settle();

    /** Breaks every link to the venue at once, and lets no new one stand until {@link #linkUp()}. */
    void linkDown();

    /** Lets links stand again. Connections come back by their own doing. */
    void linkUp();

    /** How many links the venue holds open to connections: none, after a connection has closed. */
    int openLinks();

    /**
     * Why this venue cannot do something that the suites ask of every venue, such as breaking a link where there is
     * none. Tests that need it are then skipped with this reason. Empty, as by default: it can.
     */
    default Optional<String> excuse(Feat feat) {
        return Optional.empty();
    }

    /** Stops the venue and closes the node. */
    @Override
    void close();

    /** What suites make venues do, where a venue may have an excuse. */
    enum Feat {
        /** {@link #linkDown()}. */
        BREAK_LINK,
        /** {@link MarketVenueHarness#fallSilent()}. */
        FALL_SILENT,
        /** {@link MarketVenueHarness#refuse}. */
        REFUSE_STREAM,
        /** {@link MarketVenueHarness#withhold}. */
        WITHHOLD_STREAM,
        /** {@link MarketVenueHarness#corruptNext}. */
        CORRUPT,
        /** {@link MarketVenueHarness#replaceBook}. */
        REPLACE_BOOK,
        /** {@link MarketVenueHarness#failHistory}. */
        FAIL_HISTORY,
        /** A time in the answer to a request for a ticker, by the venue's clock. */
        TICKER_TIME,
        /** {@link MarketVenueHarness#past}. */
        PAST,
        /** {@link MarketVenueHarness#changeTick}. */
        CHANGE_RULES,
        /** {@link MarketVenueHarness#list}. */
        LIST,
        /** {@link MarketVenueHarness#marketStatus}. */
        MARKET_STATUS,
        /** {@link MarketVenueHarness#venueStatus} and {@link TradingVenueHarness#venueStatus}. */
        VENUE_STATUS,
        /** {@link TradingVenueHarness#answerNext} with anything but acceptance or refusal. */
        BAD_ANSWERS,
        /** {@link TradingVenueHarness#deliver}. */
        BAD_DELIVERY,
        /** {@link TradingVenueHarness#scarce}. */
        SCARCITY,
        /** {@link TradingVenueHarness#fill} of an order that has ended, or of more than is left of it. */
        FILL_TOO_MUCH,
        /** {@link TradingVenueHarness#cancel} and {@link TradingVenueHarness#expire}. */
        END_ORDERS,
        /** {@link TradingVenueHarness#trail}, where the venue does not say where a trigger is. */
        TRAIL,
        /** {@link TradingVenueHarness#foreignOrder} and {@link TradingVenueHarness#foreignFill}. */
        FOREIGN_ORDERS,
        /** {@link TradingVenueHarness#transfer}. */
        TRANSFER,
        /** Positions, which markets without margin do not have. */
        POSITIONS,
        /** {@link TradingVenueHarness#failReports}. */
        FAIL_REPORTS,
        /** {@link TradingVenueHarness#fireDeadMan}. */
        DEAD_MAN
    }
}
