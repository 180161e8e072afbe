package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the account. */
interface AccountChecks extends TradingChecks {

    @Test
    @Check(214)
    default void theAccountIsToldAtTheBeginning() {
        TradingSession session = session();
        assertThat(session.sink().all()).as("what connecting told").isNotEmpty();
        assertBalances(lastTold(session).orElseThrow(), session.venue().balances());
        assertThat(lastTold(session).orElseThrow().account()).isEqualTo(session.venue().account());
    }

    @Test
    @Check({22, 23})
    default void balancesChangeAfterAFill() {
        TradingSession session = session();
        session.needs(Feature.LIVE_BALANCES);
        int mark = session.sink().accounts().size();
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.untilTold(order, Filled.class);
        session.node().until("the balances after the fill", () -> session.sink().accounts().size() > mark
                && sameBalances(lastTold(session).orElseThrow(), session.venue().balances()));
    }

    @Test
    @Check(214)
    default void whatAnOrderBindsIsHeldAndTheRestAvailable() {
        TradingSession session = session();
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        AccountState state = session.ask(client -> client.accountState(session.venue().account()));
        assertBalances(state, session.venue().balances());
        assertThat(state.balances()).as("some of it is held").anyMatch(balance -> balance.held().signum() > 0);
        assertThat(state.balances()).allSatisfy(balance -> assertThat(balance.total())
                .isEqualByComparingTo(balance.available().add(balance.held())));
        assertThat(state.source()).isEqualTo(AccountState.Source.VENUE);
    }

    @Test
    @Check(214)
    default void moneyThatComesIsSeen() {
        TradingSession session = session();
        session.needs(Feature.LIVE_BALANCES);
        session.needs(ConnectorHarness.Feat.TRANSFER);
        Asset asset = session.venue().balances().getFirst().asset();
        session.venue().transfer(asset, new BigDecimal("12.5"));
        session.node().until("the new balance",
                () -> sameBalances(lastTold(session).orElseThrow(), session.venue().balances()));
    }

    @Test
    @Check(229)
    default void marginIsTheVenuesFromTheBeginningOnAndAfterAFill() {
        TradingSession session = session();
        session.needs(Feature.MARGIN_METRICS);
        List<Map<String, Object>> before = Facts.ofMargins(session.venue().margins());
        assertThat(before).as("margin at the venue").isNotEmpty();
        assertThat(Facts.ofMargins(lastTold(session).orElseThrow().margins())).as("margin told at the beginning")
                .isEqualTo(before);
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.untilTold(order, Filled.class);
        session.venue().settle();
        AccountState state = session.ask(client -> client.accountState(session.venue().account()));
        List<Map<String, Object>> after = Facts.ofMargins(session.venue().margins());
        assertThat(after).as("margin at the venue after a fill").isNotEqualTo(before);
        assertThat(Facts.ofMargins(state.margins())).as("margin after a fill").isEqualTo(after);
    }

    @Test
    @Check({76, 77})
    default void positionsAreKnownAfterARestartWithTheirEntryPrice() {
        TradingSession session = session();
        session.needs(ConnectorHarness.Feat.POSITIONS);
        for (Side side : List.of(Side.BUY, Side.SELL, Side.SELL)) {
            OrderRequest order = session.place(session.taking(side));
            session.untilTold(order, Filled.class);
            session.restart();
            List<PositionReport> reports = session.positions();
            List<PositionReport> told = reports.stream().filter(report -> !report.isFlat()).toList();
            assertThat(told).as("positions").hasSameSizeAs(session.venue().positions());
            for (int i = 0; i < told.size(); i++) {
                PositionReport truth = session.venue().positions().get(i);
                assertThat(told.get(i).instrument()).isEqualTo(truth.instrument());
                assertThat(told.get(i).account()).isEqualTo(truth.account());
                assertThat(told.get(i).quantity()).as("signed quantity").isEqualByComparingTo(truth.quantity());
                assertThat(told.get(i).entryPrice().orElseThrow()).as("entry price")
                        .isEqualByComparingTo(truth.entryPrice().orElseThrow());
            }
        }
    }

    @Test
    @Check(218)
    default void aPositionIsToldWhenItChanges() {
        TradingSession session = session();
        session.needs(Feature.LIVE_POSITIONS);
        session.needs(ConnectorHarness.Feat.POSITIONS);
        for (Side side : List.of(Side.BUY, Side.BUY, Side.SELL)) {
            OrderRequest order = session.place(session.taking(side));
            session.untilTold(order, Filled.class);
            BigDecimal truth = session.venue().positions().getFirst().quantity();
            session.node().until("a position of " + truth, () -> session.sink().positions().stream()
                    .reduce((older, newer) -> newer).map(report -> report.quantity().compareTo(truth) == 0)
                    .orElse(false));
        }
    }

    @Test
    @Check(216)
    default void aPositionThatWasKnownAndHasGoneIsToldAsFlat() {
        TradingSession session = session();
        session.needs(ConnectorHarness.Feat.POSITIONS);
        OrderRequest opening = session.place(session.taking(Side.BUY));
        session.untilTold(opening, Filled.class);
        assertThat(session.positions()).hasSize(1);
        OrderRequest closing = session.place(session.taking(Side.SELL));
        session.untilTold(closing, Filled.class);
        assertThat(session.positions()).as("positions after the end")
                .hasSize(1).allMatch(PositionReport::isFlat);
    }

    private static Optional<AccountState> lastTold(TradingSession session) {
        return session.sink().accounts().stream().filter(AccountEvent.StateChanged.class::isInstance)
                .map(event -> ((AccountEvent.StateChanged) event).state()).reduce((older, newer) -> newer);
    }

    private static void assertBalances(AccountState state, List<Balance> truth) {
        assertThat(sameBalances(state, truth)).as("%s is %s", state.balances(), truth).isTrue();
    }

    private static boolean sameBalances(AccountState state, List<Balance> truth) {
        return truth.stream().allMatch(balance -> {
            Balance told = state.balance(balance.asset());
            return told.total().compareTo(balance.total()) == 0 && told.held().compareTo(balance.held()) == 0;
        }) && state.balances().stream().filter(balance -> balance.total().signum() != 0)
                .allMatch(balance -> truth.stream().anyMatch(row -> row.asset().equals(balance.asset())));
    }
}
