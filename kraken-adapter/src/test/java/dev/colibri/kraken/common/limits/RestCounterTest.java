package dev.colibri.kraken.common.limits;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.ConnectionStatus.Limit;

import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RestCounterTest {

    @Test
    void aServersCounterTakesTheWholeFigureAndThenTheDecay() {
        RestCounter counter = new RestCounter(Tier.STARTER, Margins.NONE, Reserve.NONE);
        Toll call = counter.toll(1, Lane.QUERY);
        for (int i = 0; i < 15; i++) {
            assertThat(call.earliest(0)).isZero();
            call.pay(0);
        }
        // One point at 0.33 a second, rounded up to the nanosecond.
        assertThat(call.earliest(0)).isEqualTo(3_030_303_031L);
    }

    @Test
    void aClientKeepsBackWhatDecaysInAStepAndOnTheWay() {
        assertThat(new RestCounter(Tier.PRO).limit("REST", 0)).isEqualTo(new Limit("REST", 0, 16, "1/s"));
        assertThat(new RestCounter(Tier.STARTER).limit("REST", 0)).isEqualTo(new Limit("REST", 0, 13, "0.33/s"));
    }

    @Test
    void theUsedPartIsRoundedUpAndFallsWithTime() {
        RestCounter counter = new RestCounter(Tier.INTERMEDIATE);
        counter.toll(4, Lane.HISTORY).pay(0);
        assertThat(counter.limit("REST", 1).used()).isEqualTo(4);
        assertThat(counter.limit("REST", 2 * SECOND).used()).isEqualTo(3);
        assertThat(counter.limit("REST", 8 * SECOND).used()).isZero();
    }

    @Test
    void aRefusalFillsTheCounterAndPausesLongerEachTimeItFollowsSoon() {
        RestCounter counter = new RestCounter(Tier.PRO, Margins.NONE, Reserve.NONE);
        Toll call = counter.toll(1, Lane.QUERY);
        call.refused(0);
        assertThat(counter.limit("REST", 0).headroom()).isZero();
        assertThat(call.earliest(0)).isEqualTo(5 * SECOND);
        call.refused(5 * SECOND);
        assertThat(call.earliest(5 * SECOND)).isEqualTo(15 * SECOND);
        call.refused(15 * SECOND);
        call.refused(30 * SECOND);
        assertThat(call.earliest(30 * SECOND)).isEqualTo(45 * SECOND);
        call.refused(200 * SECOND);
        assertThat(call.earliest(200 * SECOND)).isEqualTo(205 * SECOND);
    }

    @Test
    void aPauseHoldsCreatesAlthoughTheyAreFreeButNoCancel() {
        RestCounter counter = new RestCounter(Tier.PRO);
        counter.toll(1, Lane.QUERY).refused(0);
        assertThat(counter.toll(0, Lane.CREATE).earliest(0)).isEqualTo(5 * SECOND);
        assertThat(counter.toll(0, Lane.CANCEL).earliest(0)).isZero();
    }

    @Test
    void aCostBeyondTheBudgetIsRefusedWhenTheTollIsMade() {
        RestCounter counter = new RestCounter(Tier.PRO);
        assertThatThrownBy(() -> counter.toll(17, Lane.QUERY)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cost must lie between 0 and 16 points");
        assertThatThrownBy(() -> counter.toll(-1, Lane.QUERY)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aCallDearerThanItsLanesShareGoesWhenTheCounterIsEmpty() {
        RestCounter counter = new RestCounter(Tier.PRO);
        Toll dear = counter.toll(16, Lane.HISTORY);
        assertThat(dear.earliest(0)).isZero();
        counter.toll(2, Lane.QUERY).pay(0);
        assertThat(dear.earliest(0)).isEqualTo(2 * SECOND);
    }

    @Test
    void aMarginOrAReserveThatLeavesNothingIsRefused() {
        assertThatThrownBy(() -> new RestCounter(Tier.PRO, Margins.NONE, new Reserve(5, 5, 5, 5)))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("reserve");
    }

    @Test
    void historyIsDearOrderCommandsAreFreeAndTheRestCostsOne() {
        RestCosts costs = RestCosts.DEFAULT;
        assertThat(costs.of("TradesHistory")).isEqualTo(4);
        assertThat(costs.withHistory(2).of("QueryLedgers")).isEqualTo(2);
        assertThat(costs.of("AddOrder")).isZero();
        assertThat(costs.of("CancelOrderBatch")).isZero();
        assertThat(costs.of("CancelAll")).isEqualTo(1);
        assertThat(costs.of("ClosedOrders")).isEqualTo(1);
        assertThat(costs.of("Balance")).isEqualTo(1);
    }
}
