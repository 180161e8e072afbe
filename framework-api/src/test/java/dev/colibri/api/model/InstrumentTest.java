package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InstrumentTest {
    private final Instrument btc = Instruments.BTC_USD;
    private final Instrument inverse = Instruments.PI_XBTUSD;
    private final Instrument pepe = Instruments.PF_PEPEUSD;

    @Test
    void aPriceHasTheScaleOfTheInstrument() {
        assertThat(btc.price("64000")).hasToString("64000.0");
        assertThat(inverse.price("7481.5")).hasToString("7481.5");
        assertThat(pepe.price("0.00001234")).hasToString("0.0000123400");
        assertThat(btc.price("-0.1")).hasToString("-0.1");
    }

    @Test
    void aPriceOffItsTickIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> btc.price("64000.05"))
                .withMessage("price must be a multiple of the tick 0.1 of BTC/USD.KRAKEN, but was 64000.05");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> inverse.price("7481.2"))
                .withMessage("price must be a multiple of the tick 0.5 of PI_XBTUSD.KRAKEN, but was 7481.2");
    }

    @Test
    void aQuantityHasTheScaleOfTheInstrument() {
        assertThat(btc.quantity("1")).hasToString("1.00000000");
        assertThat(pepe.quantity("25000")).hasToString("25000");
    }

    @Test
    void aQuantityOffItsLotIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> pepe.quantity("1500"))
                .withMessage("quantity must be a multiple of the lot 1000 of PF_PEPEUSD.KRAKEN, but was 1500");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> btc.quantity("0.000000001"))
                .withMessage(
                        "quantity must be a multiple of the lot 0.00000001 of BTC/USD.KRAKEN, but was 0.000000001");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> btc.quantity("-1"))
                .withMessage("quantity must not be negative, but was -1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "abc", "1,5", "NaN", "0x10", "1e99", "99999999999999999999999"})
    void whatIsNoNumberIsRefusedByName(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> btc.price(text))
                .withMessageStartingWith("price ");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> btc.quantity(text))
                .withMessageStartingWith("quantity ");
    }

    @ParameterizedTest
    @CsvSource({"BUY, 7481.49, 7481.0", "SELL, 7481.01, 7481.5", "BUY, 7481.5, 7481.5", "SELL, 7481.5, 7481.5",
            "BUY, -0.1, -0.5", "SELL, -0.1, 0.0", "BUY, 0.4, 0.0"})
    void aPassivePriceMovesAwayFromTheOtherSide(Side side, String price, String expected) {
        assertThat(inverse.toPassiveTick(side, new BigDecimal(price))).hasToString(expected);
        assertThat(inverse.toPassiveTick(side, Price.of(price))).hasToString(expected);
    }

    @Test
    void aPriceIsRoundedByTheModeNamed() {
        assertThat(btc.roundPrice(new BigDecimal("100.25"), RoundingMode.HALF_EVEN)).hasToString("100.2");
        assertThat(btc.roundPrice(Price.of("100.25"), RoundingMode.HALF_UP)).hasToString("100.3");
        assertThat(btc.roundPrice(new BigDecimal("1").divide(new BigDecimal("3"), ContractMaths.QUOTIENTS),
                RoundingMode.UP))
                .hasToString("0.4");
    }

    @Test
    void aQuantityIsRoundedDown() {
        assertThat(btc.roundQuantity(new BigDecimal("0.123456789999"))).hasToString("0.12345678");
        assertThat(pepe.roundQuantity(new BigDecimal("1999.99"))).hasToString("1000");
        assertThat(pepe.roundQuantity(Quantity.of("2000"))).hasToString("2000");
        assertThat(pepe.roundQuantity(Quantity.of("999"))).hasToString("0");
        assertThat(pepe.roundQuantity(new BigDecimal("1500"), RoundingMode.HALF_UP)).hasToString("2000");
    }

    @Test
    void numbersBeyondAllBoundsAreRefusedAtOnce() {
        assertThatExceptionOfType(DecimalException.class)
                .isThrownBy(() -> btc.roundPrice(new BigDecimal("1E+999999999"), RoundingMode.FLOOR))
                .withMessageStartingWith("price must lie between").withMessageEndingWith("but was 1E+999999999");
        assertThatExceptionOfType(DecimalException.class)
                .isThrownBy(() -> btc.roundQuantity(new BigDecimal("1E+19")))
                .withMessageStartingWith("quantity must lie between");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> btc.roundQuantity(new BigDecimal("-0.000000001")))
                .withMessage("quantity must not be negative, but was -0.000000001");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> btc.roundPrice((BigDecimal) null, RoundingMode.FLOOR))
                .withMessage("price must be given, but was null");
    }

    @Test
    void numbersNextToNothingAreRoundedLikeAnyOther() {
        assertThat(btc.roundPrice(new BigDecimal("1E-999999999"), RoundingMode.CEILING)).hasToString("0.1");
        assertThat(btc.roundPrice(new BigDecimal("-1E-999999999"), RoundingMode.FLOOR)).hasToString("-0.1");
        assertThat(btc.roundQuantity(new BigDecimal("1E-999999999"))).hasToString("0.00000000");
        assertThat(btc.roundQuantity(new BigDecimal("0E-999999999"), RoundingMode.UP)).hasToString("0.00000000");
    }
}
