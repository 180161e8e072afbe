package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.MathContext;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

class ContractMathsPropertyTest {
    private static final MathContext WIDE = new MathContext(60);
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("1e-30");
    private final InverseMaths inverse = new InverseMaths(BigDecimal.ONE, Asset.of("BTC"));
    private final LinearMaths linear = new LinearMaths(BigDecimal.ONE, Asset.USD);

    @Property(tries = 500)
    void profitIsTheDifferenceOfValues(@ForAll("prices") Price entry, @ForAll("prices") Price exit,
            @ForAll("quantities") Quantity quantity, @ForAll Side side) {
        BigDecimal signed = quantity.toBigDecimal().multiply(BigDecimal.valueOf(side.sign()));
        for (Instrument instrument : Instruments.ALL) {
            ContractMaths maths = instrument.maths();
            BigDecimal gain = maths.gain(maths.notional(entry.toBigDecimal(), signed),
                    maths.notional(exit.toBigDecimal(), signed));

            assertThat(maths.profit(side, entry, exit, quantity).amount()).isCloseTo(gain, within(gain));
        }
    }

    @Property(tries = 500)
    void whatOneSideGainsTheOtherLoses(@ForAll("prices") Price entry, @ForAll("prices") Price exit,
            @ForAll("quantities") Quantity quantity) {
        for (Instrument instrument : Instruments.ALL) {
            ContractMaths maths = instrument.maths();
            assertThat(maths.profit(Side.BUY, entry, exit, quantity))
                    .isEqualTo(maths.profit(Side.SELL, entry, exit, quantity).negated());
        }
    }

    @Property(tries = 500)
    void anInverseContractIsALinearOneOnTheReciprocalPriceHeldTheOtherWay(@ForAll("reciprocals") BigDecimal entry,
            @ForAll("reciprocals") BigDecimal exit, @ForAll("quantities") Quantity quantity) {
        BigDecimal contracts = quantity.toBigDecimal();
        BigDecimal mirrored =
                linear.profit(BigDecimal.ONE.divide(entry), BigDecimal.ONE.divide(exit), contracts.negate());

        assertThat(inverse.profit(entry, exit, contracts)).isEqualByComparingTo(mirrored);
    }

    @Property(tries = 500)
    void anInverseNotionalIsWithinHalfADigitOfTheTruth(@ForAll("prices") Price price,
            @ForAll("quantities") Quantity quantity) {
        BigDecimal truth = quantity.toBigDecimal().divide(price.toBigDecimal(), WIDE);
        BigDecimal notional = inverse.notional(price, quantity).amount();

        assertThat(notional.subtract(truth).abs()).isLessThanOrEqualTo(notional.ulp());
    }

    @Property(tries = 500)
    void theAverageLiesBetweenThePrices(@ForAll("prices") Price one, @ForAll("quantities") Quantity some,
            @ForAll("prices") Price other, @ForAll("quantities") Quantity more) {
        for (Instrument instrument : Instruments.ALL) {
            ContractMaths maths = instrument.maths();
            BigDecimal value = maths.notional(one, some).plus(maths.notional(other, more)).amount();
            BigDecimal average = maths.averagePrice(value, some.plus(more).toBigDecimal());

            // Three divisions are rounded at the 34th digit, so what is next to nothing grows with the price.
            BigDecimal least = one.min(other).toBigDecimal();
            BigDecimal greatest = one.max(other).toBigDecimal();
            BigDecimal rounding = NEXT_TO_NOTHING.multiply(greatest.max(BigDecimal.ONE));
            assertThat(average).isBetween(least.subtract(rounding), greatest.add(rounding));
        }
    }

    @Property(tries = 300)
    void fundingOfPartsIsFundingOfTheWhole(@ForAll("quantities") Quantity quantity, @ForAll("rates") BigDecimal rate,
            @ForAll("prices") Price index, @ForAll("rates") BigDecimal part) {
        BigDecimal first = part.abs();
        BigDecimal rest = BigDecimal.ONE.subtract(first);
        for (DerivativeMaths maths : new DerivativeMaths[]{linear, inverse}) {
            BigDecimal net = quantity.toBigDecimal();
            Money whole = maths.funding(net, rate, index, BigDecimal.ONE);
            Money parts = maths.funding(net, rate, index, first).plus(maths.funding(net, rate, index, rest));

            assertThat(parts.amount()).isCloseTo(whole.amount(), within(whole.amount()));
        }
    }

    @Property(tries = 300)
    void bothFormsOfAFundingRatePayTheSame(@ForAll("quantities") Quantity quantity, @ForAll("rates") BigDecimal rate,
            @ForAll("prices") Price index) {
        for (DerivativeMaths maths : new DerivativeMaths[]{linear, inverse, new LinearMaths(BigDecimal.TEN, Asset.USD),
                new InverseMaths(BigDecimal.TEN, Asset.of("BTC"))}) {
            BigDecimal absolute = maths.absoluteRate(rate, index.toBigDecimal());
            BigDecimal relative = maths.relativeRate(absolute, index.toBigDecimal());
            BigDecimal net = quantity.toBigDecimal();
            Money paid = maths.funding(net, rate, index, BigDecimal.ONE);

            assertThat(relative).isCloseTo(rate, within(rate));
            assertThat(maths.fundingAtAbsoluteRate(net, absolute, BigDecimal.ONE).amount())
                    .isCloseTo(paid.amount(), within(paid.amount()));
        }
    }

    @Property(tries = 300)
    void marginNeverFallsWithSizeAndNoPolicyAsksForMoreThanTheDefault(@ForAll("prices") Price price,
            @ForAll("quantities") Quantity some, @ForAll("quantities") Quantity more) {
        for (Perpetual contract : new Perpetual[]{Instruments.PF_XBTUSD, Instruments.PI_XBTUSD}) {
            MarginSchedule schedule = contract.contract().margin();
            MarginRequirement small = contract.maths().margin(schedule, MarginPolicy.EACH_SLICE, price, some);
            MarginRequirement large =
                    contract.maths().margin(schedule, MarginPolicy.EACH_SLICE, price, some.plus(more));
            MarginRequirement whole = contract.maths().margin(schedule, MarginPolicy.DEFAULT, price, some);

            assertThat(large.initial()).isGreaterThanOrEqualTo(small.initial());
            assertThat(whole.initial()).isGreaterThanOrEqualTo(small.initial());
            assertThat(whole.maintenance()).isGreaterThanOrEqualTo(small.maintenance());
            assertThat(whole.initial()).isGreaterThanOrEqualTo(whole.maintenance());
        }
    }

    @Provide
    Arbitrary<Price> prices() {
        return Arbitraries.longs().between(1, 10_000_000_000L).map(raw -> Price.of(raw, 5));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Arbitraries.longs().between(1, 10_000_000_000_000L).map(raw -> Quantity.of(raw, 8));
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.longs().between(-50_000, 50_000).map(raw -> BigDecimal.valueOf(raw, 7));
    }

    /** Prices whose reciprocal ends. */
    @Provide
    Arbitrary<BigDecimal> reciprocals() {
        return Arbitraries.of("0.5", "1", "2", "4", "5", "8", "10", "12.5", "16", "20", "25", "40", "64", "100", "8000")
                .map(BigDecimal::new);
    }

    /** Few units of the last of 34 digits, and for differences of near numbers the last digits of these. */
    private static Offset<BigDecimal> within(BigDecimal value) {
        return Offset.offset(value.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-25")));
    }
}
