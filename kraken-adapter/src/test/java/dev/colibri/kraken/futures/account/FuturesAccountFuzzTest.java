package dev.colibri.kraken.futures.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.vertx.core.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.wire.Mutations;
import dev.colibri.kraken.futures.rest.FuturesMethod;

import static dev.colibri.kraken.futures.account.FuturesSession.element;
import static dev.colibri.kraken.futures.account.FuturesSession.execution;
import static dev.colibri.kraken.futures.account.FuturesSession.history;
import static dev.colibri.kraken.futures.account.FuturesSession.list;
import static dev.colibri.kraken.futures.account.FuturesSession.order;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is damaged in what the venue says, each question ends in an answer or in a typed failure. */
class FuturesAccountFuzzTest {
    private static final Map<FuturesMethod, String> WHOLE = new EnumMap<>(Map.ofEntries(
            Map.entry(FuturesMethod.ACCOUNTS, """
                    {"accounts":{"cash":{"type":"cashAccount","balances":{"xbt":"0.5"}},
                     "fi_xbtusd":{"type":"marginAccount","currency":"xbt","balances":{"xbt":1.25},
                      "auxiliary":{"pv":1.5,"pnl":0.25,"af":1.1},"marginRequirements":{"im":0.4,"mm":0.2}},
                     "flex":{"type":"multiCollateralMarginAccount","currencies":{"XBT":{"quantity":0.1}},
                      "marginEquity":3498}},"serverTime":"2025-11-20T12:00:00Z"}"""),
            Map.entry(FuturesMethod.OPEN_POSITIONS, list("openPositions",
                    "{\"side\":\"short\",\"symbol\":\"pf_xbtusd\",\"price\":30000.5,\"size\":0.5}")),
            Map.entry(FuturesMethod.OPEN_ORDERS, list("openOrders", """
                    {"order_id":"O1","cliOrdId":"c","symbol":"PF_XBTUSD","side":"sell","orderType":"trailing_stop",
                     "triggerSignal":"mark","filledSize":0,"unfilledSize":1.5,"status":"untouched",
                     "receivedTime":"2025-11-20T11:30:00Z"}""")),
            Map.entry(FuturesMethod.ORDERS_STATUS, list("orders")),
            Map.entry(FuturesMethod.FILLS, list("fills", """
                    {"fill_id":"X","order_id":"O","symbol":"PF_XBTUSD","side":"buy","size":1,"price":30000,
                     "fillTime":"2025-11-20T11:30:00Z","fillType":"maker"}""")),
            Map.entry(FuturesMethod.LEVERAGE_PREFERENCES,
                    list("leveragePreferences", "{\"symbol\":\"PF_XBTUSD\",\"maxLeverage\":10.00}")),
            Map.entry(FuturesMethod.FEE_VOLUMES, "{\"volumesByFeeSchedule\":{\"a\":53823}}"),
            Map.entry(FuturesMethod.EXECUTIONS,
                    history(execution(5, "X1", order("O2", "", "Limit", "0", "1"), "1", "30000", "0.5"))),
            Map.entry(FuturesMethod.ORDERS, history(
                    element(9, "OrderUpdated", "{\"newOrder\":" + order("O2", "none", "Limit", "0", "1")
                            + ",\"reason\":\"full_fill\"}"),
                    element(8, "OrderCancelled", "{\"order\":" + order("O3", "", "Post", "1", "0") + "}"))),
            Map.entry(FuturesMethod.TRIGGERS, history(element(7, "OrderTriggerPlaced", "{\"order\":"
                    + FuturesOrdersTest.trigger("O1", "Sell", "Below",
                            ",\"trailingStopOptions\":{\"maxDeviation\":\"2\",\"unit\":\"Percent\"}")
                    + "}"))),
            Map.entry(FuturesMethod.ACCOUNT_LOG, """
                    {"logs":[{"id":1,"date":"2025-11-20T11:30:00Z","asset":"usd","contract":"pf_xbtusd",
                     "info":"futures trade","old_balance":1,"new_balance":2,"fee":0.1}]}""")));

    private static Stream<Future<?>> questions(FuturesAccount account) {
        return Stream.of(account.accountState(FuturesSession.MAIN), account.openOrders(FuturesSession.ALL),
                account.closedOrders(FuturesSession.ALL), account.order(new ClientOrderId("none")),
                account.fills(FuturesSession.ALL), account.positions(FuturesSession.ALL),
                account.ledgers(HistoryRange.newest(5)), account.feeTier(List.of(Instruments.PF_XBTUSD)),
                account.leveragePreferences(), account.wallets());
    }

    @Test
    void whatIsWholeIsAnswered() {
        FuturesSession session = new FuturesSession();
        WHOLE.forEach(session.venue::answer);

        assertThat(questions(session.account)).allSatisfy(answer -> assertThat(answer.cause()).isNull());
    }

    @Property(tries = 1000)
    void whatIsDamagedEndsInAnAnswerOrATypedFailure(@ForAll long seed) {
        Random random = new Random(seed);
        FuturesSession session = new FuturesSession();
        WHOLE.forEach((method, json) -> session.venue.answer(method, Mutations.damaged(json, random)));

        assertThat(questions(session.account)).allSatisfy(answer -> {
            assertThat(answer.isComplete()).isTrue();
            if (answer.failed()) {
                assertThat(answer.cause()).isInstanceOf(VenueException.class);
            }
        });
    }
}
