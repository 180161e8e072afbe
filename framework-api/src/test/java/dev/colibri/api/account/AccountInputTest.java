package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.order.EventId;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What balances, margins and the news of an account refuse. Absent parts have a test of their own. */
class AccountInputTest {
    private static final AccountId MAIN = Orders.ACCOUNT;
    private static final Balance DOLLARS = balance("3", "2", "1");

    /** Each would need a gigabyte to be written out. */
    private static final List<BigDecimal> HOSTILE =
            List.of(new BigDecimal("1E+999999999"), new BigDecimal("1E-999999999"));

    @Test
    void anAccountNamesEachAssetOnce() {
        refused(() -> state(List.of(DOLLARS, DOLLARS), 1, 1), "balances of kraken/main", "must name each asset once");
        assertThat(state(List.of(), 1, 1).balance(Asset.USD)).isEqualTo(Balance.zero(Asset.USD));
    }

    @Test
    void anAccountHasNoTimeBeforeTheEpoch() {
        refused(() -> state(List.of(DOLLARS), -1, 1), "event time", "-1");
        refused(() -> state(List.of(DOLLARS), 1, -1), "receive time", "-1");
    }

    @Test
    void aBalanceIsTheSumOfItsParts() {
        refused(() -> balance("3", "1", "1"), "balance of USD", "3 total, 1 available, 1 held");
        assertThat(balance("0.3", "0.10", "0.200").total()).isEqualByComparingTo("0.3");
    }

    @Test
    void nothingNegativeIsHeld() {
        refused(() -> balance("3", "4", "-1"), "held", "-1");
        refused(() -> Balance.ofHeld(Asset.USD, BigDecimal.TEN, BigDecimal.ONE.negate()), "held", "-1");
        refused(() -> Balance.ofAvailable(Asset.USD, BigDecimal.ONE, BigDecimal.TEN), "held", "-9");
        assertThat(Balance.ofHeld(Asset.USD, BigDecimal.ONE, BigDecimal.TEN).available()).isEqualByComparingTo("-9");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aBalanceNeedsBothFiguresItIsMadeOf() {
        refused(() -> Balance.ofHeld(Asset.USD, null, BigDecimal.ONE), "total", "null");
        refused(() -> Balance.ofHeld(Asset.USD, BigDecimal.ONE, null), "held", "null");
        refused(() -> Balance.ofAvailable(Asset.USD, null, BigDecimal.ONE), "total", "null");
        refused(() -> Balance.ofAvailable(Asset.USD, BigDecimal.ONE, null), "available", "null");
    }

    @Test
    void aFigureThatNobodyCanWriteOutIsRefusedUnwritten() {
        for (BigDecimal hostile : HOSTILE) {
            BigDecimal zero = BigDecimal.ZERO;
            refused(() -> new Balance(Asset.USD, hostile, hostile, zero), "total", "digits");
            refused(() -> new Balance(Asset.USD, zero, hostile, zero), "available", "digits");
            refused(() -> Balance.ofHeld(Asset.USD, zero, hostile), "held", "digits");
            refused(() -> Balance.ofAvailable(Asset.USD, hostile, zero), "total", "digits");
            refused(() -> margin(hostile), "equity", "digits");
            refused(() -> new OpeningEntry(new EventId("x"), hostile, BigDecimal.ONE, 1), "opening quantity",
                    "digits");
            refused(() -> new OpeningEntry(new EventId("x"), BigDecimal.ONE, hostile, 1), "opening price", "digits");
            refused(() -> new PositionReport(MAIN, Orders.INSTRUMENT, hostile, Optional.empty(), Optional.empty(),
                    Optional.empty(), 1, 1), "quantity", "digits");
            refused(() -> new AccountEvent.MarginCalled(new EventId("x"), MAIN, hostile, "", 1, 1), "level",
                    "digits");
        }
        assertThat(margin(new BigDecimal("1E-1000")).equity()).isPresent();
    }

    @Test
    void anOpeningEntryHasAQuantityAPriceAndATime() {
        EventId id = new EventId("x");
        refused(() -> new OpeningEntry(id, new BigDecimal("0.00"), BigDecimal.ONE, 1), "opening quantity", "0.00");
        refused(() -> new OpeningEntry(id, BigDecimal.ONE, BigDecimal.ZERO, 1), "opening price", "0");
        refused(() -> new OpeningEntry(id, BigDecimal.ONE, BigDecimal.TEN.negate(), 1), "opening price", "-10");
        refused(() -> new OpeningEntry(id, BigDecimal.ONE, BigDecimal.ONE, -1), "event time", "-1");
        refused(() -> OpeningEntry.of(new PositionKey(MAIN, Orders.INSTRUMENT), BigDecimal.ONE, BigDecimal.ONE, -1),
                "event time", "-1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void anOpeningEntryIsOfAPosition() {
        refused(() -> OpeningEntry.of(null, BigDecimal.ONE, BigDecimal.ONE, 1), "position", "null");
    }

    @Test
    void interestIsNeverReceived() {
        EventId id = new EventId("x");
        refused(() -> new AccountEvent.RolloverCharged(id, MAIN, Orders.INSTRUMENT, Money.parse("1 USD"), Origin.LIVE,
                1, 1), "rollover", "1 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aTransferSaysOfWhichKindItIs(String kind) {
        refused(() -> new AccountEvent.Transferred(new EventId("x"), MAIN, Money.parse("1 USD"), kind, Origin.LIVE, 1,
                1), "transfer kind", "must say something");
    }

    @ParameterizedTest
    @EnumSource(WhichTime.class)
    void newsHaveNoTimeBeforeTheEpoch(WhichTime time) {
        EventId id = new EventId("x");
        Money money = Money.parse("-1 USD");
        long event = time == WhichTime.EVENT ? -1 : 1;
        long receive = time == WhichTime.RECEIVE ? -1 : 1;
        String field = time == WhichTime.EVENT ? "event time" : "receive time";
        for (ThrowingCallable news : List.<ThrowingCallable>of(
                () -> new AccountEvent.FundingSettled(id, MAIN, Orders.INSTRUMENT, money, Origin.LIVE, event, receive),
                () -> new AccountEvent.RolloverCharged(id, MAIN, Orders.INSTRUMENT, money, Origin.LIVE, event,
                        receive),
                () -> new AccountEvent.Transferred(id, MAIN, money, "deposit", Origin.LIVE, event, receive),
                () -> new AccountEvent.MarginCalled(id, MAIN, BigDecimal.TEN, "", event, receive),
                () -> new AccountEvent.DeadManFired(id, MAIN, event, receive),
                () -> new PositionReport(MAIN, Orders.INSTRUMENT, BigDecimal.ONE, Optional.empty(), Optional.empty(),
                        Optional.empty(), event, receive))) {
            refused(news, field, "-1");
        }
    }

    private enum WhichTime {
        EVENT, RECEIVE
    }

    private static Balance balance(String total, String available, String held) {
        return new Balance(Asset.USD, new BigDecimal(total), new BigDecimal(available), new BigDecimal(held));
    }

    private static AccountState state(List<Balance> balances, long eventTime, long receiveTime) {
        return new AccountState(MAIN, balances, List.of(), AccountState.Source.VENUE, eventTime, receiveTime);
    }

    private static MarginMetrics margin(BigDecimal equity) {
        return new MarginMetrics("", Asset.USD, Optional.of(equity), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }
}
