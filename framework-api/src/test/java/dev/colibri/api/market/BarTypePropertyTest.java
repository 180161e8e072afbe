package dev.colibri.api.market;

import java.math.BigInteger;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.market.BarSpec.TimeUnit;
import dev.colibri.api.market.BarType.Source;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Venue;

import static org.assertj.core.api.Assertions.assertThat;

class BarTypePropertyTest {

    @Property(tries = 500)
    void everyTypeIsReadBackFromItsText(@ForAll("types") BarType type) {
        assertThat(BarType.parse(type.toString())).isEqualTo(type).hasToString(type.toString());
    }

    @Property(tries = 500)
    void everySpecIsReadBackFromItsText(@ForAll("specs") BarSpec spec) {
        assertThat(BarSpec.parse(spec.toString())).isEqualTo(spec);
    }

    @Property(tries = 1000)
    void anIntervalHoldsItsEventAndBeginsAtAMultiple(@ForAll("times") BarSpec.Time spec,
            @ForAll @LongRange(min = -9_000_000_000_000_000_000L, max = 9_000_000_000_000_000_000L) long time) {
        BigInteger length = BigInteger.valueOf(spec.nanos());
        BigInteger event = BigInteger.valueOf(time);

        BigInteger expected = event.subtract(event.mod(length));

        assertThat(BigInteger.valueOf(spec.openTimeOf(time))).isEqualTo(expected);
    }

    @Provide
    static Arbitrary<BarSpec.Time> times() {
        return Combinators.combine(Arbitraries.integers().between(1, 52), Arbitraries.of(TimeUnit.class))
                .as(BarSpec.Time::new);
    }

    @Provide
    static Arbitrary<BarSpec> specs() {
        Arbitrary<BarSpec> ticks = Arbitraries.integers().between(1, Integer.MAX_VALUE).map(BarSpec.Ticks::new);
        Arbitrary<BarSpec> volumes = Combinators
                .combine(Arbitraries.longs().between(1, Long.MAX_VALUE), Arbitraries.integers().between(0, 18))
                .as((mantissa, scale) -> new BarSpec.Volume(Quantity.of(mantissa, scale)));
        return Arbitraries.oneOf(times().map(time -> (BarSpec) time), ticks, volumes);
    }

    @Provide
    static Arbitrary<BarType> types() {
        Arbitrary<InstrumentId> instruments = Combinators
                .combine(Arbitraries.strings().withChars("AZaz09-./_:").ofMinLength(1).ofMaxLength(48),
                        Arbitraries.strings().withChars("AZ09_").ofMinLength(1).ofMaxLength(16))
                .as((symbol, venue) -> new InstrumentId(symbol, new Venue(venue)));
        return Combinators.combine(instruments, specs(), Arbitraries.of(PriceType.class), Arbitraries.of(Source.class))
                .as((instrument, spec, price, source) -> new BarType(instrument, spec,
                        spec instanceof BarSpec.Time ? price : PriceType.LAST, source));
    }
}
