package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

class InstrumentPropertyTest {

    @Property(tries = 500)
    void aRoundedPriceIsTheNextTickAtTheInstrumentsScale(@ForAll("instruments") Instrument instrument,
            @ForAll("numbers") BigDecimal number, @ForAll("modes") RoundingMode mode) {
        Price price = instrument.roundPrice(number, mode);
        BigDecimal tick = instrument.tick().toBigDecimal();

        assertThat(price.scale()).isEqualTo(instrument.priceScale());
        assertThat(price.isMultipleOf(instrument.tick())).isTrue();
        assertThat(price.toBigDecimal().subtract(number).abs()).isLessThan(tick);
        assertThat(price.toBigDecimal().divide(tick)).isEqualByComparingTo(number.divide(tick, 0, mode));
    }

    @Property(tries = 500)
    void aPassivePriceNeverCrossesTheOneWanted(@ForAll("instruments") Instrument instrument, @ForAll Side side,
            @ForAll("numbers") BigDecimal number) {
        Price price = instrument.toPassiveTick(side, number);

        int away = price.toBigDecimal().compareTo(number) * side.sign();
        assertThat(away).isLessThanOrEqualTo(0);
    }

    @Property(tries = 500)
    void computedAndExactPricesRoundAlike(@ForAll("instruments") Instrument instrument,
            @ForAll("numbers") BigDecimal number,
            @ForAll("modes") RoundingMode mode) {
        assertThat(instrument.roundPrice(Price.of(number), mode)).isEqualTo(instrument.roundPrice(number, mode));
        assertThat(instrument.roundQuantity(Quantity.of(number.abs())))
                .isEqualTo(instrument.roundQuantity(number.abs()));
    }

    @Property(tries = 500)
    void aRoundedQuantityIsTheMostThatFits(@ForAll("instruments") Instrument instrument,
            @ForAll("numbers") BigDecimal number) {
        BigDecimal wanted = number.abs();
        Quantity quantity = instrument.roundQuantity(wanted);
        BigDecimal left = wanted.subtract(quantity.toBigDecimal());

        assertThat(quantity.isMultipleOf(instrument.lot())).isTrue();
        assertThat(quantity.scale()).isEqualTo(instrument.quantityScale());
        assertThat(left).isGreaterThanOrEqualTo(BigDecimal.ZERO).isLessThan(instrument.lot().toBigDecimal());
    }

    @Property(tries = 300)
    void whatIsPrintedIsReadAgain(@ForAll("instruments") Instrument instrument, @ForAll("numbers") BigDecimal number) {
        Price price = instrument.roundPrice(number, RoundingMode.HALF_UP);
        Quantity quantity = instrument.roundQuantity(number.abs());

        assertThat(instrument.price(price.toString())).hasToString(price.toString());
        assertThat(instrument.quantity(quantity.toString())).hasToString(quantity.toString());
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return Arbitraries.of(Instruments.ALL);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals().between(BigDecimal.valueOf(-100_000), BigDecimal.valueOf(100_000)).ofScale(12);
    }
}
