package dev.colibri.api.contract;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What every connection that trades must do. Extend it in your connector's tests and give it a venue:
 *
 * <pre>{@code
 * class SpotExecutionContractTest extends ExecutionClientContract {
 *     @Override
 *     protected TradingVenueHarness openVenue() {
 *         return new ScriptedSpotVenue();
 *     }
 * }
 * }</pre>
 *
 * <p>Each test gets a venue of its own. The tests stand in the interfaces, one theme each: what a person reads first is
 * {@link TakingChecks}, what costs money when it is wrong is {@link DoubtChecks}, {@link OrderOfNewsChecks} and {@link
 * RecoveryChecks}.
 *
 * <p>An order's story below is the list of its news that counted when its {@link
 * dev.colibri.api.order.OrderStateMachine} took them one by one.
 */
@Timeout(60)
public abstract class ExecutionClientContract implements TakingChecks, RestingChecks, TriggerChecks, AmendChecks,
        CancelChecks, BatchChecks, OptionChecks, ContingencyChecks, NameChecks, DenialChecks, RefusalChecks,
        DoubtChecks, OrderOfNewsChecks, RecoveryChecks,
        OrderReportChecks, AccountChecks, ExecutionLifecycleChecks {
    private @Nullable TradingSession session;

    /** Starts a new venue, with its node. */
    protected abstract TradingVenueHarness openVenue();

    @BeforeEach
    void connectToTheVenue() {
        TradingSession opened = new TradingSession(openVenue());
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
    public TradingSession session() {
        TradingSession running = session;
        if (running == null) {
            throw new IllegalStateException("no test is running");
        }
        return running;
    }
}
