package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.Quote;
import dev.colibri.api.model.DecimalException;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExactTest {

    @ParameterizedTest
    @CsvSource({"105944.30000, 1, 105944.3", "90000, 1, 90000.0", "0.123450, 1, 0.12345", "9E+4, 2, 90000.00",
            "-3.50, 0, -3.5", "0.000, 3, 0.000"})
    void aPriceHasTheInstrumentsDecimalsOrAsManyAsItNeeds(String wire, int least, String told) {
        assertThat(Exact.price(new BigDecimal(wire), least)).hasToString(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-19", "9223372036854775808", "1e64", "123456789012.12345678901"})
    void whatCannotBeKeptWholeIsRefused(String wire) {
        assertThatThrownBy(() -> Exact.price(new BigDecimal(wire), 0)).isInstanceOf(DecimalException.class);
        assertThatThrownBy(() -> Exact.quantity(new BigDecimal(wire), 0)).isInstanceOf(DecimalException.class);
    }

    @Test
    void aQuantityIsNotNegativeAndAPriceOfZeroIsNone() {
        assertThatThrownBy(() -> Exact.quantity(new BigDecimal("-1"), 0)).isInstanceOf(DecimalException.class);
        assertThat(Exact.nonZeroPrice(Optional.of(new BigDecimal("0.00")), 2)).isEmpty();
        assertThat(Exact.nonZeroPrice(Optional.of(new BigDecimal("0.5")), 2)).get().hasToString("0.50");
    }

    @Test
    void aSideWithoutALevelHasNeitherPriceNorSize() {
        Optional<Level> bid = Tops.level(Instruments.BTC_USD, new BigDecimal("5.125"), new BigDecimal("0.5"));
        Quote quote = Tops.quote(Instruments.BTC_USD, bid, Optional.empty(), 1, 2);
        assertThat(quote.bid()).hasToString("5.125");
        assertThat(quote.hasAsk()).isFalse();
        assertThat(List.of(quote.eventTime(), quote.receiveTime())).containsExactly(1L, 2L);
        assertThat(Tops.level(Instruments.BTC_USD, BigDecimal.ZERO, BigDecimal.ONE)).isEmpty();
        assertThat(Tops.level(Instruments.BTC_USD, BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
    }
}
