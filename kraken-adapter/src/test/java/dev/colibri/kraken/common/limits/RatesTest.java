package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.ConnectionStatus.Limit;

import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RatesTest {

    @Test
    void publicCallsMayBurstAndThenGoOnceASecond() {
        PublicRate rate = new PublicRate();
        for (int i = 0; i < 3; i++) {
            assertThat(rate.toll().earliest(0)).isZero();
            rate.toll().pay(0);
        }
        assertThat(rate.toll().earliest(0)).isEqualTo(SECOND);
        assertThat(rate.limit("public", 0)).isEqualTo(new Limit("public", 3, 3, "1/s"));
    }

    @Test
    void tradesAndCandlesOfEachPairHaveBudgetsOfTheirOwn() {
        PublicRate rate = new PublicRate();
        rate.trades("XBTUSD").pay(0);
        rate.trades("XBTUSD").pay(0);
        assertThat(rate.trades("XBTUSD").earliest(0)).isEqualTo(SECOND);
        assertThat(rate.candles("XBTUSD").earliest(0)).isZero();
        assertThat(rate.trades("ETHUSD").earliest(0)).isZero();
        assertThat(rate.toll().earliest(0)).isZero();
    }

    @Test
    void allPairsTogetherStayBelowAFlood() {
        PublicRate rate = new PublicRate();
        for (int i = 0; i < 5; i++) {
            rate.candles("PAIR" + i).pay(0);
        }
        assertThat(rate.candles("PAIR9").earliest(0)).isEqualTo(SECOND / 5);
    }

    @Test
    void aRefusedPublicCallWaitsSomeSeconds() {
        PublicRate rate = new PublicRate();
        rate.toll().refused(0);
        assertThat(rate.toll().earliest(0)).isEqualTo(5 * SECOND);
        rate.trades("XBTUSD").refused(0);
        assertThat(rate.trades("XBTUSD").earliest(0)).isEqualTo(5 * SECOND);
    }

    @Test
    void pairsThatAreNoLongerAskedForAreForgotten() {
        PublicRate rate = new PublicRate();
        for (int i = 0; i < 10_000; i++) {
            rate.trades("PAIR" + i).pay(i * SECOND);
            rate.candles("PAIR" + i).pay(i * SECOND);
        }
        assertThat(rate.size()).isLessThanOrEqualTo(128);
    }

    @Property(tries = 200)
    void noSecondHoldsMoreOrdersThanTheUserAllows(@ForAll("rates") BigDecimal perSecond,
            @ForAll("gaps") List<Long> gaps) {
        OrderRate rate = new OrderRate(perSecond, BigDecimal.valueOf(50));
        long orders = Math.max(1, perSecond.longValue());
        long span = BigDecimal.valueOf(SECOND * orders).divide(perSecond, RoundingMode.DOWN).longValue();
        Deque<Long> sent = new ArrayDeque<>();
        long now = 0;
        for (long gap : gaps) {
            Toll toll = rate.toll(1, Lane.CREATE);
            now = Math.max(now + gap, toll.earliest(now + gap));
            toll.pay(now);
            long from = now - span;
            sent.removeIf(time -> time < from);
            sent.add(now);
            assertThat(sent.size()).isLessThanOrEqualTo((int) orders);
        }
    }

    @Test
    void theUsersRateNeverExceedsTheVenues() {
        assertThatThrownBy(() -> new OrderRate(new BigDecimal("50.1"), BigDecimal.valueOf(50)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("max_order_rate must lie between 0.001 and the venue's 50 orders per second");
        assertThatThrownBy(() -> new OrderRate(BigDecimal.ZERO, BigDecimal.valueOf(50)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new OrderRate(new BigDecimal("1E-1000000"), BigDecimal.valueOf(50)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theUsersRateIsShownWithItsUnit() {
        OrderRate rate = new OrderRate(new BigDecimal("2.50"), BigDecimal.valueOf(50));
        rate.toll(1, Lane.CREATE).pay(0);
        assertThat(rate.limit("max_order_rate", 0)).isEqualTo(new Limit("max_order_rate", 1, 2, "2.5/s"));
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals().between(new BigDecimal("0.01"), BigDecimal.valueOf(50)).ofScale(2);
    }

    @Provide
    Arbitrary<List<Long>> gaps() {
        return Draws.gaps().list().ofMaxSize(100);
    }

    @Test
    void theVenueTakesInASecondWhatAnEmptyCounterHasRoomFor() {
        assertThat(Tier.values()).extracting(MostOrders::ofSpot).containsExactly(60, 125, 180);
        assertThat(MostOrders.ofFutures()).isEqualTo(50);
    }

    @Test
    void theUsersRateOfQueriesCountsNothingThatChangesAnOrder() {
        QueryRate rate = new QueryRate(new BigDecimal("2"));
        for (Lane lane : List.of(Lane.CANCEL, Lane.AMEND, Lane.CREATE)) {
            assertThat(rate.toll(lane)).isSameAs(Toll.FREE);
        }
        rate.toll(Lane.QUERY).pay(0);
        rate.toll(Lane.HISTORY).pay(0);
        assertThat(rate.toll(Lane.QUERY).earliest(0)).isEqualTo(1_000_000_001L);
        rate.toll(Lane.QUERY).refused(0);
        assertThat(rate.toll(Lane.QUERY).earliest(1_000_000_000L)).as("after a refusal by the venue")
                .isEqualTo(1_000_000_001L);
        assertThat(rate.limit("queries", 0)).isEqualTo(new Limit("queries", 2, 2, "2/s"));
    }
}
