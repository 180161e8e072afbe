package dev.colibri.api.contract;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What every connection with market data must do. Extend it in your connector's tests and give it a venue:
 *
 * <pre>{@code
 * class SpotDataContractTest extends DataClientContract {
 *     @Override
 *     protected MarketVenueHarness openVenue() {
 *         return new ScriptedSpotVenue();
 *     }
 * }
 * }</pre>
 *
 * <p>Each test gets a venue of its own. The tests stand in the interfaces, one theme each.
 */
@Timeout(60)
public abstract class DataClientContract implements StreamChecks, BookChecks, QuoteChecks, TradeChecks, BarChecks,
        ReferenceChecks, TickerChecks, StatusChecks, HistoryChecks, BarHistoryChecks, LinkChecks, LifecycleChecks {
    private @Nullable MarketSession session;

    /** Starts a new venue, with its node. */
    protected abstract MarketVenueHarness openVenue();

    @BeforeEach
    void connectToTheVenue() {
        MarketSession opened = new MarketSession(openVenue());
        session = opened;
        opened.connect();
    }

    @AfterEach
    void closeTheVenue() {
        if (session != null) {
            session.venue().close();
        }
    }

    @Override
    public MarketSession session() {
        MarketSession running = session;
        if (running == null) {
            throw new IllegalStateException("no test is running");
        }
        return running;
    }
}
