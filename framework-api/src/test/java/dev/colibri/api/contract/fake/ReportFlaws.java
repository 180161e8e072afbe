package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.testing.ExecutionNews;

/** Wrong answers of the connector to the node's questions. */
final class ReportFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("only the first page is read", () -> Meddling.onWire(ReportFlaws::firstPage),
                    "aReportOfWhichAPageFailsIsAnError", "reportsOfManyPagesAreWhole"),
            TradingFlaw.of("reports ignore the instrument", () -> asking(query -> new ReportQuery(query.connection(),
                    Optional.empty(), query.from(), query.to())),
                    "reportsAreOfTheInstrumentThatWasAskedFor"),
            TradingFlaw.of("reports ignore the time", () -> asking(query -> new ReportQuery(query.connection(),
                    query.instrument(), Optional.empty(), query.to())),
                    "reportsAreOfTheTimeThatWasAskedFor"),
            TradingFlaw.of("an order is looked for among the living alone", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public Future<Optional<OrderReport>> order(AccountId account, ClientOrderId id) {
                            return honest.openOrders(ReportQuery.all(node.name())).map(rows -> rows.stream()
                                    .filter(row -> row.clientOrderId().equals(Optional.of(id))).findFirst());
                        }
                    }),
                    "anOrderIsFoundByOurIdAloneLivingOrEnded"),
            TradingFlaw.of("an order that cannot be looked for is absent", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public Future<Optional<OrderReport>> order(AccountId account, ClientOrderId id) {
                            return honest.order(account, id).otherwise(Optional.empty());
                        }
                    }),
                    "anOrderThatCannotBeLookedForIsAnErrorAndNotAbsent"),
            TradingFlaw.of("the account is not told at the beginning", () -> new TradingSabotage() {
                private boolean begun;

                @Override
                List<? extends AccountEvent> told(AccountEvent event) {
                    boolean first = !begun;
                    begun = true;
                    return first ? List.of() : List.of(event);
                }
            },
                    "moneyThatComesIsSeen", "theAccountIsToldAtTheBeginning",
                    "marginIsTheVenuesFromTheBeginningOnAndAfterAFill"),
            TradingFlaw.of("the account is told at the beginning alone", () -> new TradingSabotage() {
                private boolean begun;

                @Override
                List<? extends AccountEvent> told(AccountEvent event) {
                    boolean first = !begun;
                    begun = true;
                    return first || event instanceof AccountEvent.DeadManFired ? List.of(event) : List.of();
                }
            },
                    "moneyThatComesIsSeen", "balancesChangeAfterAFill"),
            TradingFlaw.of("nothing is ever held", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public Future<AccountState> accountState(AccountId account) {
                            return honest.accountState(account).map(ReportFlaws::unheld);
                        }
                    }),
                    "whatAnOrderBindsIsHeldAndTheRestAvailable"),
            TradingFlaw.of("margin is told at the beginning alone", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public Future<AccountState> accountState(AccountId account) {
                            return honest.accountState(account).map(state -> margined(state, List.of()));
                        }
                    }),
                    "marginIsTheVenuesFromTheBeginningOnAndAfterAFill"),
            TradingFlaw.of("margin is told when it is asked for alone", () -> Meddling.tellingOfAccounts(
                    event -> List.of(event instanceof AccountEvent.StateChanged(var id, var state)
                            ? new AccountEvent.StateChanged(id, margined(state, List.of())) : event)),
                    "marginIsTheVenuesFromTheBeginningOnAndAfterAFill"),
            TradingFlaw.of("a short position is told as a long one", () -> positions(row -> new PositionReport(
                    row.account(), row.instrument(), row.quantity().abs(), row.entryPrice(), row.unrealised(),
                    row.leverage(), row.eventTime(), row.receiveTime()), true),
                    "positionsAreKnownAfterARestartWithTheirEntryPrice"),
            TradingFlaw.of("the entry price of a position is not told", () -> positions(row -> new PositionReport(
                    row.account(), row.instrument(), row.quantity(), Optional.empty(), row.unrealised(),
                    row.leverage(), row.eventTime(), row.receiveTime()), true),
                    "positionsAreKnownAfterARestartWithTheirEntryPrice"),
            TradingFlaw.of("positions that the stream tells are not told on", () -> new TradingSabotage() {
                @Override
                void tell(ExecutionNews news, ExecutionSink sink, NodeContext node) {
                    if (!(news instanceof ExecutionNews.OfPosition)) {
                        super.tell(news, sink, node);
                    }
                }
            },
                    "aPositionIsToldWhenItChanges"),
            TradingFlaw.of("a position that has gone is not told as flat", () -> positions(row -> row, false),
                    "aPositionThatWasKnownAndHasGoneIsToldAsFlat"));

    private ReportFlaws() {}

    private static ExchangeWire firstPage(ExchangeWire honest) {
        return new ForwardingExchange(honest) {
            @Override
            public Future<List<OrderReport>> closedOrders(int page) {
                return page == 0 ? super.closedOrders(page) : Future.succeededFuture(List.of());
            }

            @Override
            public Future<List<Fill>> fills(int page) {
                return page == 0 ? super.fills(page) : Future.succeededFuture(List.of());
            }
        };
    }

    private static TradingSabotage asking(UnaryOperator<ReportQuery> edit) {
        return Meddling.onClient((honest, node) -> new ForwardingExecution(honest) {
            @Override
            public Future<List<OrderReport>> openOrders(ReportQuery query) {
                return honest.openOrders(edit.apply(query));
            }

            @Override
            public Future<List<OrderReport>> closedOrders(ReportQuery query) {
                return honest.closedOrders(edit.apply(query));
            }

            @Override
            public Future<List<Fill>> fills(ReportQuery query) {
                return honest.fills(edit.apply(query));
            }
        });
    }

    private static TradingSabotage positions(UnaryOperator<PositionReport> edit, boolean flat) {
        return Meddling.onClient((honest, node) -> new ForwardingExecution(honest) {
            @Override
            public Future<List<PositionReport>> positions(ReportQuery query) {
                return honest.positions(query)
                        .map(rows -> rows.stream().filter(row -> flat || !row.isFlat()).map(edit).toList());
            }
        });
    }

    private static AccountState margined(AccountState state, List<MarginMetrics> margins) {
        return new AccountState(state.account(), state.balances(), margins, state.source(), state.eventTime(),
                state.receiveTime());
    }

    private static AccountState unheld(AccountState state) {
        List<Balance> balances = state.balances().stream()
                .map(row -> Balance.ofHeld(row.asset(), row.total(), BigDecimal.ZERO)).toList();
        return new AccountState(state.account(), balances, state.margins(), state.source(), state.eventTime(),
                state.receiveTime());
    }
}
