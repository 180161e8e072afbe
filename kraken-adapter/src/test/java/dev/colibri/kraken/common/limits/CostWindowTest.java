package dev.colibri.kraken.common.limits;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.ConnectionStatus.Limit;

import static dev.colibri.kraken.common.limits.Draws.MILLI;
import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CostWindowTest {
    private static final long SPAN = 10 * SECOND + 500 * MILLI;

    private final CostWindow window = CostWindow.derivatives();

    @Test
    void aPaymentCountsForTheWindowAndTheLatency() {
        window.toll(10, Lane.CREATE).pay(0);
        assertThat(window.limit("derivatives", SPAN)).isEqualTo(new Limit("derivatives", 10, 500, ""));
        assertThat(window.limit("derivatives", SPAN + 1).used()).isZero();
    }

    @Test
    void theOldestPaymentsLeaveFirst() {
        for (int i = 0; i < 50; i++) {
            window.toll(10, Lane.CANCEL).pay(i * MILLI);
        }
        assertThat(window.toll(10, Lane.CANCEL).earliest(SECOND)).isEqualTo(SPAN + 1);
        assertThat(window.toll(30, Lane.CANCEL).earliest(SECOND)).isEqualTo(SPAN + 1 + 2 * MILLI);
    }

    @Test
    void eachLaneLeavesTheEarlierOnesTheirShare() {
        window.toll(380, Lane.CREATE).pay(0);
        assertThat(window.toll(10, Lane.HISTORY).earliest(0)).isPositive();
        assertThat(window.toll(10, Lane.QUERY).earliest(0)).isPositive();
        assertThat(window.toll(40, Lane.CREATE).earliest(0)).isZero();
        assertThat(window.toll(41, Lane.CREATE).earliest(0)).isPositive();
        assertThat(window.toll(60, Lane.AMEND).earliest(0)).isZero();
        assertThat(window.toll(61, Lane.AMEND).earliest(0)).isPositive();
        assertThat(window.toll(120, Lane.CANCEL).earliest(0)).isZero();
    }

    @Test
    void aRefusalIsTakenAsAUsedUpWindowButCancelsTryAgainSooner() {
        Toll create = window.toll(10, Lane.CREATE);
        Toll cancel = window.toll(10, Lane.CANCEL);
        create.refused(0);
        assertThat(window.limit("derivatives", 0).headroom()).isZero();
        assertThat(create.earliest(0)).isEqualTo(SPAN);
        assertThat(cancel.earliest(0)).isEqualTo(SECOND);
        cancel.refused(SECOND);
        assertThat(cancel.earliest(SECOND)).isEqualTo(3 * SECOND);
        assertThat(window.limit("derivatives", SPAN + SECOND).used()).isZero();
    }

    @Test
    void theVenuesOwnWordOnTheResetReplacesWhatARefusalSupposed() {
        Toll create = window.toll(10, Lane.CREATE);
        create.refused(0);
        window.resetIn(0, Duration.ofSeconds(3));
        assertThat(create.earliest(0)).isEqualTo(3 * SECOND);
        assertThat(window.toll(10, Lane.CANCEL).earliest(0)).isEqualTo(3 * SECOND);
        window.resetIn(SECOND, Duration.ofSeconds(-1));
        assertThat(create.earliest(SECOND)).isEqualTo(SECOND);
        window.resetIn(SECOND, Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(create.earliest(SECOND)).isEqualTo(SECOND + Duration.ofDays(1).toNanos());
    }

    @Test
    void whatCostsNothingWaitsOnlyWhileTheVenueHoldsEverything() {
        window.toll(500, Lane.CANCEL).pay(0);
        assertThat(window.toll(0, Lane.QUERY).earliest(0)).isZero();
        window.toll(0, Lane.QUERY).refused(0);
        assertThat(window.toll(0, Lane.QUERY).earliest(0)).isEqualTo(SPAN);
        assertThat(window.toll(0, Lane.CANCEL).earliest(0)).isZero();
    }

    @Test
    void payingMoreThanThereIsIsCountedAndKeepsTheRingWhole() {
        for (int i = 0; i < 2_000; i++) {
            window.toll(10, Lane.CANCEL).pay(i);
        }
        assertThat(window.limit("derivatives", 2_000).used()).isEqualTo(500);
        assertThat(window.toll(1, Lane.CANCEL).earliest(2_000)).isEqualTo(1_999 + SPAN + 1);
        assertThat(window.toll(500, Lane.CANCEL).earliest(1_999 + SPAN + 1)).isEqualTo(1_999 + SPAN + 1);
    }

    @Test
    void timeThatGoesBackMakesNothingOlder() {
        window.toll(500, Lane.CANCEL).pay(SECOND);
        window.toll(10, Lane.CANCEL).pay(0);
        assertThat(window.toll(10, Lane.CANCEL).earliest(0)).isEqualTo(SECOND + SPAN + 1);
    }

    @Test
    void aCostBeyondTheBudgetIsRefusedWhenTheTollIsMade() {
        assertThatThrownBy(() -> window.toll(501, Lane.CANCEL)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cost must lie between 0 and 500");
        assertThatThrownBy(() -> window.toll(-1, Lane.CANCEL)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new CostWindow(10, Duration.ofSeconds(1), Margins.NONE, new Reserve(10, 0, 0, 0)))
                .isInstanceOf(InvalidValueException.class);
    }
}
