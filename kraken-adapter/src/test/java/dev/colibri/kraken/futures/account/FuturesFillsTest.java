package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Fill;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.futures.rest.FuturesMethod;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.futures.account.FuturesSession.BASE;
import static dev.colibri.kraken.futures.account.FuturesSession.element;
import static dev.colibri.kraken.futures.account.FuturesSession.execution;
import static dev.colibri.kraken.futures.account.FuturesSession.list;
import static dev.colibri.kraken.futures.account.FuturesSession.order;
import static org.assertj.core.api.Assertions.assertThat;

class FuturesFillsTest {
    private static final String OTHER = "11111111-6d10-4cf1-944a-048d25682ed0";

    private final FuturesSession session = new FuturesSession();

    @Test
    void aFillHasTheFeeOfTheHistoryWithItsSignAndAsset() {
        session.history(FuturesMethod.EXECUTIONS,
                execution(20, "X2", order("O2", "aaa00mhsxyz0000002", "Limit", "0", "1"), "1", "30000.5", "-0.25"),
                execution(10, "X1", order("O1", "", "Limit", "0", "1000").replace("PF_XBTUSD", "PI_XBTUSD"), "1000",
                        "30000", "0.00001666"));
        session.fills(fill("X2", 20, "taker"), fill("X1", 10, "maker"));

        List<Fill> fills = value(session.account.fills(FuturesSession.ALL));

        assertThat(fills).extracting(fill -> fill.executionId().value()).containsExactly("X1", "X2");
        Fill inverse = fills.get(0);
        assertThat(inverse.instrument()).isEqualTo(Instruments.PI_XBTUSD.id());
        assertThat(inverse.fees()).containsExactly(new Money(new BigDecimal("0.00001666"), Asset.of("BTC")));
        Fill linear = fills.get(1);
        assertThat(linear.fees()).containsExactly(new Money(new BigDecimal("-0.25"), Asset.USD));
        assertThat(linear.venueOrderId()).hasToString("O2");
        assertThat(linear.clientOrderId().map(id -> id.value())).contains("aaa00mhsxyz0000002");
        assertThat(linear.account()).isEqualTo(FuturesSession.MAIN);
        assertThat(linear.side()).isEqualTo(Side.BUY);
        assertThat(linear.price()).isEqualTo(Price.of("30000.5"));
        assertThat(linear.quantity()).isEqualTo(Quantity.of("1"));
        assertThat(linear.liquidity()).contains(LiquiditySide.TAKER);
        assertThat(linear.eventTime()).isEqualTo((BASE + 20) * 1_000_000);
    }

    @Test
    void theOlderShapeTellsBothOrdersAndOursIsTaken() {
        String theirs = order("O9", "theirs", "Limit", "0", "1").replace(FuturesSession.OWN, OTHER);
        String ours = order("O1", "", "IoC", "0", "1");
        session.history(FuturesMethod.EXECUTIONS, element(10, "Execution", """
                {"execution":{"uid":"X1","timestamp":%d,"quantity":"1","price":"30000","makerOrder":%s,"takerOrder":%s,
                 "oldTakerOrder":null,"takerOrderData":{"fee":"15","positionSize":"1"}},"takerReducedQuantity":""}"""
                .formatted(BASE + 10, theirs, ours)));

        Fill fill = only();

        assertThat(fill.venueOrderId()).hasToString("O1");
        assertThat(fill.liquidity()).contains(LiquiditySide.TAKER);
        assertThat(fill.fees()).containsExactly(new Money(new BigDecimal("15"), Asset.USD));
    }

    @Test
    void withoutNamesOfAccountsOursIsTheOrderWhoseCostIsTold() {
        String nobody =
                order("O9", "", "Limit", "0", "1").replace("\"accountUid\":\"" + FuturesSession.OWN + "\",", "");
        String ours = order("O1", "", "Post", "0", "1").replace("\"accountUid\":\"" + FuturesSession.OWN + "\",", "");
        session.history(FuturesMethod.EXECUTIONS, element(10, "execution", """
                {"execution":{"uid":"X1","timestamp":%d,"quantity":"1","price":"30000","makerOrder":%s,"takerOrder":%s,
                 "makerOrderData":{"fee":"6"}}}""".formatted(BASE + 10, ours, nobody)));

        assertThat(only().venueOrderId()).hasToString("O1");
        assertThat(only().liquidity()).contains(LiquiditySide.MAKER);
    }

    @Test
    void anExecutionOfSomebodyElseAloneFailsTheReport() {
        session.history(FuturesMethod.EXECUTIONS, execution(10, "X1",
                order("O9", "", "Limit", "0", "1").replace(FuturesSession.OWN, OTHER), "1", "30000", "1"));

        assertThat(refusal(session.account.fills(FuturesSession.ALL))).hasMessageContaining("row X1");
    }

    @Test
    void aFillThatTheHistoryDoesNotHaveYetIsToldWithoutItsFee() {
        session.history(FuturesMethod.EXECUTIONS,
                execution(10, "X1", order("O1", "", "Limit", "0", "1"), "1", "30000", "1"));
        session.fills(fill("X2", 20, "liquidation"), fill("X1", 10, "taker"));

        List<Fill> fills = value(session.account.fills(FuturesSession.ALL));

        assertThat(fills).extracting(fill -> fill.executionId().value()).containsExactly("X1", "X2");
        assertThat(fills.get(1).fees()).isEmpty();
        assertThat(fills.get(1).liquidity()).contains(LiquiditySide.TAKER);
    }

    @Test
    void aKindOfFillThatIsNotKnownIsAFillAllTheSame() {
        session.fills(fill("X1", 10, "somethingNew"), fill("X2", 11, "assignee"));

        assertThat(value(session.account.fills(FuturesSession.ALL))).hasSize(2)
                .allMatch(fill -> fill.liquidity().isEmpty());
    }

    @Test
    void theListIsReadBackNoFurtherThanToWhatTheHistoryKnows() {
        session.history(FuturesMethod.EXECUTIONS,
                execution(10, "X1", order("O1", "", "Limit", "0", "1"), "1", "30000", "1"));
        session.fills(fill("X1", 10, "taker"));

        only();

        assertThat(session.venue.asked()).containsExactly("EXECUTIONS sort=desc&count=1000", "FILLS");
    }

    @Test
    void theListIsReadInPagesThatCutNoMomentApart() {
        // Three fills a millisecond, so that a page of a hundred ends within one.
        listed(IntStream.range(0, 250).mapToObj(i -> fill("X" + i, 1000 - i / 3, "taker")).toList());

        List<Fill> fills = value(session.account.fills(FuturesSession.ALL));

        assertThat(fills).hasSize(250);
        assertThat(session.venue.asked()).contains("FILLS lastFillTime=" + Instant.ofEpochMilli(BASE + 968).toString()
                .replace(":", "%3A"));
    }

    @Test
    void theListIsReadBackToTheBeginningOfWhatWasAskedFor() {
        listed(IntStream.range(0, 1000).mapToObj(i -> fill("X" + i, 10_000 - i, "taker")).toList());

        List<Fill> fills = value(session.account.fills(FuturesSession.between(BASE + 9_850, BASE + 9_950)));

        assertThat(fills).hasSize(100);
        assertThat(session.venue.asked(FuturesMethod.FILLS)).isLessThanOrEqualTo(3);
    }

    @Test
    void aMomentWithMoreFillsThanAPageIsToldByTheHistory() {
        String[] history = IntStream.range(0, 150).mapToObj(i -> execution(50, "X" + i,
                order("O1", "", "Limit", "0", "1"), "1", "30000", "1")).toArray(String[]::new);
        session.history(FuturesMethod.EXECUTIONS, history);
        listed(IntStream.range(0, 150).mapToObj(i -> fill("X" + i, 50, "taker")).toList());

        assertThat(value(session.account.fills(FuturesSession.ALL))).hasSize(150);
    }

    @Test
    void aMomentWithMoreFillsThanAPageThatTheHistoryDoesNotHaveYetIsAFailure() {
        listed(IntStream.range(0, 150).mapToObj(i -> fill("X" + i, 50, "taker")).toList());

        VenueException refusal = refusal(session.account.fills(FuturesSession.ALL));

        assertThat(refusal.code()).isEqualTo("kraken.crowded-fills");
        assertThat(refusal.advice()).isEqualTo(VenueException.Advice.RETRY_LATER);
    }

    /** A venue's list, newest first: a hundred rows before the moment that is asked for. */
    private void listed(List<String> rows) {
        session.venue.answer(FuturesMethod.FILLS, parameters -> {
            String before = parameters.getOrDefault("lastFillTime", "9999");
            return list("fills", rows.stream().filter(row -> time(row).compareTo(before) < 0).limit(100)
                    .toArray(String[]::new));
        });
    }

    private static String time(String row) {
        return Arrays.stream(row.split("\"")).filter(text -> text.startsWith("2025-")).findFirst().orElseThrow();
    }

    private static String fill(String id, int after, String type) {
        // Always with milliseconds, so that times compare as text.
        String time = Instant.ofEpochMilli(BASE + after).plusNanos(1000).toString().replace("001000Z", "Z")
                .replace("000001Z", "Z");
        return """
                {"fill_id":"%s","order_id":"O1","symbol":"PF_XBTUSD","side":"buy","size":1,"price":30000,
                 "fillTime":"%s","fillType":"%s","realized_pnl":null}""".formatted(id, time, type);
    }

    private Fill only() {
        List<Fill> fills = value(session.account.fills(FuturesSession.ALL));
        assertThat(fills).hasSize(1);
        return fills.getFirst();
    }
}
