package dev.colibri.kraken.common.limits;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.ConnectionStatus.Limit;

import static dev.colibri.kraken.common.limits.Draws.MILLI;
import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PairCountersTest {
    private static final String PAIR = "BTC/USD";

    @Test
    void theDocumentedExampleCostsEightBeforeDecay() {
        long add = PairAction.ADD.cost(0);
        long amendAfterSeven = PairAction.AMEND.cost(7 * SECOND);
        long cancelThirtySixLater = PairAction.CANCEL.cost(36 * SECOND);
        assertThat(add + amendAfterSeven + cancelThirtySixLater).isEqualTo(Points.of(8));
    }

    @Test
    void theAgeRunsFromTheLastAmend() {
        PairCounters counters = new PairCounters(Tier.PRO, Margins.NONE, Reserve.NONE);
        counters.add(PAIR).pay(0);
        counters.amend(PAIR, 0).pay(7 * SECOND);
        counters.cancel(PAIR, 7 * SECOND).pay(43 * SECOND);
        assertThat(counters.limit("orders", PAIR, 43 * SECOND).used()).isEqualTo(4);
    }

    @Test
    void fiftyAddsAreTwentySixPointSixAfterTenSecondsAtTheIntermediateTier() {
        PairCounter counter = new PairCounter(Tier.INTERMEDIATE, Margins.NONE, Reserve.NONE);
        for (int i = 0; i < 50; i++) {
            counter.charge(PairAction.ADD, 0, 0);
        }
        assertThat(counter.level(10 * SECOND)).isEqualTo(26_600_000);
    }

    @ParameterizedTest
    @CsvSource({"-1,4,7,8", "0,4,7,8", "4999,4,7,8", "5000,3,6,6", "9999,3,6,6", "10000,2,5,5", "14999,2,5,5",
            "15000,1,3,4", "44999,1,3,4", "45000,1,2,2", "89999,1,2,2", "90000,1,1,1", "299999,1,1,1", "300000,1,1,0"})
    void aColumnEndsJustBeforeItsAge(long age, long amend, long edit, long cancel) {
        assertThat(PairAction.AMEND.cost(age * MILLI)).isEqualTo(Points.of(amend));
        assertThat(PairAction.EDIT.cost(age * MILLI)).isEqualTo(Points.of(edit));
        assertThat(PairAction.CANCEL.cost(age * MILLI)).isEqualTo(Points.of(cancel));
        assertThat(PairAction.ADD.cost(age * MILLI)).isEqualTo(Points.ONE);
    }

    @Test
    void aBatchOfAddsCostsHalfAPointEach() {
        PairCounters counters = new PairCounters(Tier.STARTER, Margins.NONE, Reserve.NONE);
        counters.batchAdd(PAIR, 15).pay(0);
        counters.batchAdd(PAIR, 15).pay(0);
        assertThat(counters.limit("orders", PAIR, 0).used()).isEqualTo(15);
        assertThatThrownBy(() -> counters.batchAdd(PAIR, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> counters.batchAdd(PAIR, 121)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be at most 120");
    }

    @Test
    void aBatchCancelIsPayableAboveTheLimitAndChargesOn() {
        PairCounters counters = new PairCounters(Tier.STARTER, Margins.NONE, Reserve.NONE);
        Toll batch = counters.batchCancel(PAIR, new long[10]);
        batch.pay(0);
        assertThat(batch.earliest(0)).isZero();
        batch.pay(0);
        assertThat(counters.limit("orders", PAIR, 0).used()).isEqualTo(160);
        assertThat(counters.add(PAIR).earliest(0)).isEqualTo(101 * SECOND);
    }

    @Test
    void aFullCounterSendsCancelsByBatch() {
        PairCounters counters = new PairCounters(Tier.STARTER);
        assertThat(counters.cancelRoad(PAIR, 0, 0)).isEqualTo(CancelRoad.SINGLE);
        counters.add(PAIR).refused(0);
        assertThat(counters.cancelRoad(PAIR, 0, 0)).isEqualTo(CancelRoad.BATCH);
        assertThat(counters.cancelRoad("ETH/USD", 0, 0)).isEqualTo(CancelRoad.SINGLE);
    }

    @Test
    void aCancelThatGrowsCheaperGoesWhenItsOrderIsOldEnough() {
        PairCounters counters = new PairCounters(Tier.STARTER, Margins.NONE, Reserve.NONE);
        counters.charge(PAIR, 57, 0);
        // It costs 8 until the order is 5 s old, then 6: the counter stands at 54 after 3 s, at 52 after 5 s.
        assertThat(counters.cancel(PAIR, -2 * SECOND).earliest(0)).isEqualTo(3 * SECOND);
        assertThat(counters.cancel(PAIR, 0).earliest(0)).isEqualTo(5 * SECOND);
    }

    @Test
    void anOrdersAgeIsTakenAsTheLeastThatLatencyOrClocksAllow() {
        for (Margins margins : new Margins[]{margins(100, 400), margins(400, 100)}) {
            PairCounters counters = new PairCounters(Tier.PRO, margins, Reserve.NONE);
            counters.cancel(PAIR, 0).pay(5 * SECOND + 399 * MILLI);
            assertThat(counters.limit("orders", PAIR, 5 * SECOND + 399 * MILLI).used()).isEqualTo(8);
            counters.cancel("ETH/USD", 0).pay(5 * SECOND + 400 * MILLI);
            assertThat(counters.limit("orders", "ETH/USD", 5 * SECOND + 400 * MILLI).used()).isEqualTo(6);
        }
    }

    @Test
    void pairsDoNotKnowEachOther() {
        PairCounters counters = new PairCounters(Tier.STARTER);
        counters.add(PAIR).refused(0);
        assertThat(counters.add("ETH/USD").earliest(0)).isZero();
        assertThat(counters.limits("orders", 0)).containsExactly(new Limit("orders BTC/USD", 60, 56, "1/s"));
    }

    @Test
    void theVenuesOwnCounterIsTakenOverWhenItIsHigher() {
        PairCounters counters = new PairCounters(Tier.PRO);
        counters.told(PAIR, Points.of(40), 0);
        counters.told(PAIR, Points.of(10), 0);
        assertThat(counters.limit("orders", PAIR, 0)).isEqualTo(new Limit("orders", 40, 166, "3.75/s"));
    }

    @Test
    void pairsThatHaveDecayedAreForgotten() {
        PairCounters counters = new PairCounters(Tier.STARTER);
        for (int i = 0; i < 100_000; i++) {
            counters.add("PAIR" + i).pay(i * SECOND / 10);
        }
        assertThat(counters.size()).isLessThanOrEqualTo(64);
        assertThat(counters.limits("orders", 20_000 * SECOND)).isEmpty();
        assertThat(counters.size()).isZero();
    }

    @Test
    void aPairThatIsStillChargedIsNotForgotten() {
        PairCounters counters = new PairCounters(Tier.STARTER);
        counters.add(PAIR).refused(0);
        for (int i = 0; i < 200; i++) {
            counters.add("PAIR" + i).pay(SECOND);
        }
        assertThat(counters.limit("orders", PAIR, SECOND).used()).isEqualTo(59);
    }

    @Test
    void openOrdersAreCountedAgainstTheTier() {
        PairCounters counters = new PairCounters(Tier.INTERMEDIATE);
        assertThat(counters.mayOpen(78, 2)).isTrue();
        assertThat(counters.mayOpen(79, 2)).isFalse();
        assertThat(counters.mayOpen(Integer.MAX_VALUE, Integer.MAX_VALUE)).isFalse();
    }

    private static Margins margins(long latency, long clockOffset) {
        return new Margins(Duration.ZERO, Duration.ofMillis(latency), Duration.ofMillis(clockOffset));
    }
}
