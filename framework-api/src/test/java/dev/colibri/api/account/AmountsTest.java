package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AmountsTest {

    @Test
    void amountsOfOneAssetAddUpAndOthersStayApart() {
        Amounts amounts =
                Amounts.NONE.plus(Money.parse("2 USD")).plus(Money.parse("0.1 BTC")).plus(Money.parse("-0.5 USD"));

        assertThat(amounts.of(Asset.USD)).isEqualByComparingTo("1.5");
        assertThat(amounts.of(Asset.of("BTC"))).isEqualByComparingTo("0.1");
        assertThat(amounts.of(Asset.of("EUR"))).isEqualByComparingTo("0");
    }

    @Test
    void theOrderOfAddingDoesNotShow() {
        Amounts one = Amounts.NONE.plus(Money.parse("1 USD")).plus(Money.parse("2 BTC")).plus(Money.parse("3 EUR"));
        Amounts other = Amounts.NONE.plus(Money.parse("3 EUR")).plus(Money.parse("1 USD")).plus(Money.parse("2 BTC"));

        assertThat(one).isEqualTo(other).hasToString("[2 BTC, 3 EUR, 1 USD]");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(Amounts.NONE.isEmpty()).isTrue();
        assertThat(Amounts.NONE.plus(Money.parse("0 USD")).isEmpty()).isFalse();
    }

    @Test
    void anAssetNamedTwiceIsRefused() {
        List<Money> twice = List.of(Money.parse("1 USD"), Money.parse("2 USD"));

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Amounts(twice))
                .withMessage("amounts must name each asset once, by rising code, but was [1 USD, 2 USD]");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Amounts(null))
                .withMessage("amounts must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Amounts.NONE.plus(null))
                .withMessage("amount must be given, but was null");
    }

    @Test
    void theSumsCannotBeChangedFromOutside() {
        List<Money> given = new ArrayList<>(List.of(Money.parse("1 USD")));
        Amounts amounts = new Amounts(given);
        given.clear();

        assertThat(amounts.of(Asset.USD)).isEqualByComparingTo(BigDecimal.ONE);
    }
}
