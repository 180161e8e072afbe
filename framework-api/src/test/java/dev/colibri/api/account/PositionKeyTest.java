package dev.colibri.api.account;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PositionKeyTest {
    private final AccountId account = AccountId.parse("kraken/main");
    private final InstrumentId instrument = InstrumentId.parse("BTC/USD.KRAKEN");

    @Test
    void theSameInstrumentInTwoAccountsIsTwoPositions() {
        PositionKey one = new PositionKey(account, instrument);

        assertThat(one).isNotEqualTo(new PositionKey(AccountId.parse("paper/main"), instrument));
        assertThat(one).isEqualTo(new PositionKey(account, instrument));
    }

    @Test
    void keysSortByAccountAndThenByInstrument() {
        PositionKey one = new PositionKey(account, instrument);

        assertThat(one).isLessThan(new PositionKey(account, InstrumentId.parse("ETH/USD.KRAKEN")));
        assertThat(one)
                .isLessThan(new PositionKey(AccountId.parse("paper/main"), InstrumentId.parse("AAVE/USD.KRAKEN")));
        assertThat(one).isEqualByComparingTo(new PositionKey(account, instrument));
    }

    @Test
    void bothPartsMustBeGiven() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PositionKey(null, instrument))
                .withMessage("account must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new PositionKey(account, null))
                .withMessage("instrument must be given, but was null");
    }
}
