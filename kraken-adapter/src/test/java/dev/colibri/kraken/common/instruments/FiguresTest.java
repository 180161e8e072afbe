package dev.colibri.kraken.common.instruments;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0.1, 1, 0.1", "0.5, 1, 0.5", "0.01, 1, 0.1", "0.25, 1, 0.5", "0.25, 2, 0.25", "25, 0, 25",
            "0.3, 0, 3", "1E-10, 10, 0.0000000001", "0.10, 2, 0.1", "1E+1, 2, 10"})
    void bothTheTickAndTheDecimalsBind(BigDecimal size, int decimals, String tick) {
        assertThat(Figures.tick(size, decimals)).isEqualTo(Price.of(tick));
    }

    @Property
    void aTickIsTheLeastThatBothAllow(@ForAll @LongRange(min = 1, max = 5_000) long mantissa,
            @ForAll @IntRange(max = 6) int scale, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal size = BigDecimal.valueOf(mantissa, scale);
        BigDecimal tick = Figures.tick(size, decimals).toBigDecimal();
        assertThat(Figures.plain(tick).scale()).isLessThanOrEqualTo(decimals);
        assertThat(tick.remainder(size)).isEqualByComparingTo("0");
        BigDecimal least = size;
        while (Figures.plain(least).scale() > decimals) {
            least = least.add(size);
        }
        assertThat(tick).isEqualByComparingTo(least);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "5E-5, 0.00005", "1E-10, 0.0000000001", "1, 1", "0.250, 0.25"})
    void aTickAloneHasTheDecimalsItNeeds(BigDecimal size, String tick) {
        assertThat(Figures.tick(size)).hasToString(tick);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "4, 0.0001", "-3, 1000", "18, 0.000000000000000001", "-18, 1000000000000000000"})
    void aLotMayBeAboveOne(int decimals, String lot) {
        assertThat(Figures.lot(decimals)).hasToString(lot);
    }

    @ParameterizedTest
    @ValueSource(ints = {19, -19, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void decimalsBeyondReasonAreRefused(int decimals) {
        assertThatThrownBy(() -> Figures.lot(decimals)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Figures.tick(BigDecimal.ONE, decimals)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1E+40"})
    void aTickThatNoPriceCanHaveIsRefused(BigDecimal size) {
        assertThatThrownBy(() -> Figures.tick(size)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Figures.tick(size, 2)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aTickFinerThanAnyPriceIsRefusedUnlessTheDecimalsBind() {
        assertThatThrownBy(() -> Figures.tick(new BigDecimal("1E-40"))).isInstanceOf(InvalidValueException.class);
        assertThat(Figures.tick(new BigDecimal("1E-40"), 2)).isEqualTo(Price.of("0.01"));
    }

    @Test
    void equalFiguresAreEqualObjects() {
        assertThat(Figures.plain(new BigDecimal("0.50"))).isEqualTo(new BigDecimal("0.5"));
        assertThat(Figures.plain(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
        assertThat(Figures.plain(new BigDecimal("0.000"))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aMomentThatIsNoneIsRefusedByItsName() {
        assertThatThrownBy(() -> Figures.moment("openingDate", "yesterday")).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("openingDate").hasMessageContaining("yesterday");
    }
}
