package dev.colibri.api.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

/** Positions against brute force: every fill is a flow of money, and what is left is worth what the mark says. */
class PositionPropertyTest {
    private static final AccountId MAIN = AccountId.parse("kraken/main");
    private static final MathContext WIDE = new MathContext(80);

    /** A trade of an account, without its fees. */
    record Step(Side side, Price price, Quantity quantity) {
        BigDecimal signed() {
            return quantity.toBigDecimal().multiply(BigDecimal.valueOf(side.sign()));
        }

        BigDecimal at() {
            return price.toBigDecimal();
        }
    }

    @Property(tries = 200)
    void linearProfitIsTheMoneyThatFlowedToTheLastDigit(@ForAll("histories") List<Step> history,
            @ForAll("prices") Price mark) {
        for (Instrument instrument : List.of(Instruments.BTC_USD, Instruments.PF_XBTUSD)) {
            Position position = played(instrument, history);
            BigDecimal flowed = position.net().multiply(mark.toBigDecimal());
            for (Step step : history) {
                flowed = flowed.subtract(step.signed().multiply(step.at()));
            }

            assertThat(profit(position, mark)).isEqualByComparingTo(flowed);
        }
    }

    @Property(tries = 200)
    void inverseProfitIsTheSumOfNotionalsToTheLastDigit(@ForAll("histories") List<Step> history,
            @ForAll("prices") Price mark) {
        Position position = played(Instruments.PI_XBTUSD, history);
        BigDecimal notionals = Instruments.PI_XBTUSD.maths().notional(mark.toBigDecimal(), position.net()).negate();
        for (Step step : history) {
            notionals = notionals.add(Instruments.PI_XBTUSD.maths().notional(step.at(), step.signed()));
        }

        assertThat(profit(position, mark)).isEqualByComparingTo(notionals);
    }

    @Property(tries = 200)
    void inverseProfitMissesTheTruthByNoMoreThanItsQuotientsDo(@ForAll("histories") List<Step> history,
            @ForAll("prices") Price mark) {
        Position position = played(Instruments.PI_XBTUSD, history);
        BigDecimal truth = position.net().divide(mark.toBigDecimal(), WIDE).negate();
        BigDecimal largest = truth.abs();
        for (Step step : history) {
            BigDecimal value = step.signed().divide(step.at(), WIDE);
            truth = truth.add(value);
            largest = largest.max(value.abs());
        }
        BigDecimal allowed = largest.movePointLeft(33).multiply(BigDecimal.valueOf(history.size() + 1L));

        assertThat(profit(position, mark).subtract(truth).abs()).isLessThanOrEqualTo(allowed);
    }

    @Property(tries = 200)
    void theNetQuantityIsTheSumOfTheFills(@ForAll("instruments") Instrument instrument,
            @ForAll("histories") List<Step> history) {
        BigDecimal sum = history.stream().map(Step::signed).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(played(instrument, history).net()).isEqualByComparingTo(sum);
    }

    @Property(tries = 200)
    void whateverOneSideEarnsTheOtherLoses(@ForAll("instruments") Instrument instrument,
            @ForAll("histories") List<Step> history, @ForAll("prices") Price mark) {
        Position one = played(instrument, history);
        Position other = played(instrument, history.stream()
                .map(step -> new Step(step.side().opposite(), step.price(), step.quantity())).toList());

        assertThat(other.net()).isEqualByComparingTo(one.net().negate());
        assertThat(other.averageEntry()).isEqualTo(one.averageEntry());
        assertThat(other.realised()).isEqualTo(one.realised().negated());
        assertThat(other.unrealised(mark)).isEqualTo(one.unrealised(mark).negated());
        assertThat(other.value(mark)).isEqualTo(one.value(mark).negated());
    }

    @Property(tries = 200)
    void theEntryMovesOnlyByAddingAndStaysBetweenThePrices(@ForAll("instruments") Instrument instrument,
            @ForAll("histories") List<Step> history) {
        Position before = Position.flat(MAIN, instrument);
        for (Step step : history) {
            Position after = applied(before, step);
            if (after.isFlat()) {
                assertThat(after.averageEntry()).isEmpty();
            } else if (!after.side().equals(before.side())) {
                assertThat(after.averageEntry().orElseThrow()).isEqualByComparingTo(step.at());
            } else if (before.side().filter(side -> side != step.side()).isPresent()) {
                assertThat(after.averageEntry()).isEqualTo(before.averageEntry());
            } else {
                BigDecimal entry = before.averageEntry().orElseThrow();
                BigDecimal leeway = entry.max(step.at()).movePointLeft(30);
                assertThat(after.averageEntry().orElseThrow()).isBetween(entry.min(step.at()).subtract(leeway),
                        entry.max(step.at()).add(leeway));
            }
            before = after;
        }
    }

    @Property(tries = 200)
    void onlyClosingRealises(@ForAll("instruments") Instrument instrument, @ForAll("histories") List<Step> history) {
        Position before = Position.flat(MAIN, instrument);
        for (Step step : history) {
            Position after = applied(before, step);
            boolean closes = before.side().filter(side -> side != step.side()).isPresent();
            if (!closes) {
                assertThat(after.realised()).isEqualTo(before.realised());
            }
            before = after;
        }
    }

    @Property(tries = 150)
    void fillsOfOneSideMayComeInAnyOrder(@ForAll("instruments") Instrument instrument,
            @ForAll("histories") List<Step> history,
            @ForAll("prices") Price mark) {
        List<Step> buys = history.stream().map(step -> new Step(Side.BUY, step.price(), step.quantity())).toList();
        Position one = played(instrument, buys);
        Position other = played(instrument, buys.reversed());

        assertThat(other.unrealised(mark)).isEqualTo(one.unrealised(mark));
        assertThat(other.net()).isEqualByComparingTo(one.net());
    }

    @Property(tries = 150)
    void aFillInTwoPartsIsAsGoodAsOne(@ForAll("instruments") Instrument instrument,
            @ForAll("histories") List<Step> history,
            @ForAll("prices") Price mark) {
        Position whole = played(instrument, history);
        Position parts = Position.flat(MAIN, instrument);
        for (Step step : history) {
            Step half = new Step(step.side(), step.price(),
                    Quantity.of(step.quantity().mantissa(), step.quantity().scale() + 1));
            Step rest = new Step(step.side(), step.price(), half.quantity().times(9));
            parts = applied(applied(parts, half), rest);
        }

        assertThat(parts.net()).isEqualByComparingTo(whole.net());
        assertThat(profit(parts, mark).subtract(profit(whole, mark)).abs()).isLessThan(new BigDecimal("1e-20"));
    }

    @Property(tries = 150)
    void anOpeningEntryIsAsGoodAsTheFillsItStandsFor(@ForAll("instruments") Instrument instrument,
            @ForAll("steps") Step first,
            @ForAll("histories") List<Step> history, @ForAll("prices") Price mark) {
        Position seen = applied(Position.flat(MAIN, instrument), first);
        Position found = Position.opening(MAIN, instrument, first.signed(), first.at(), 0);
        for (Step step : history) {
            seen = applied(seen, step);
            found = applied(found, step);
        }

        assertThat(found.net()).isEqualByComparingTo(seen.net());
        assertThat(found.averageEntry()).isEqualTo(seen.averageEntry());
        assertThat(found.realised()).isEqualTo(seen.realised());
        assertThat(found.unrealised(mark)).isEqualTo(seen.unrealised(mark));
    }

    @Property(tries = 150)
    void feesAreTheSumOfAllFees(@ForAll("histories") List<Step> history) {
        Position position = Position.flat(MAIN, Instruments.PI_XBTUSD);
        Money sum = Money.zero(Instruments.PI_XBTUSD.settlement());
        for (Step step : history) {
            Money fee = Instruments.PI_XBTUSD.maths().fee(step.price(), step.quantity(), new BigDecimal("0.0005"));
            position = position.apply(step.side(), step.price(), step.quantity(), List.of(fee), 0);
            sum = sum.plus(fee);
        }

        assertThat(position.fees().of(sum.asset())).isEqualByComparingTo(sum.amount());
        assertThat(position.netRealised()).isEqualTo(position.realised().minus(sum));
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return Arbitraries.of(Instruments.BTC_USD, Instruments.PF_XBTUSD, Instruments.PI_XBTUSD,
                Instruments.FI_XBTUSD_261225);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return steps().list().ofMinSize(1).ofMaxSize(25);
    }

    /** Few quantities, so that positions come back to zero and through it. */
    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<Quantity> quantities =
                Arbitraries.oneOf(Arbitraries.longs().between(1, 5).map(raw -> Quantity.of(raw, 0)),
                        Arbitraries.longs().between(1, 1_000_000_000L).map(raw -> Quantity.of(raw, 8)));
        return Combinators.combine(Arbitraries.of(Side.class), prices(), quantities).as(Step::new);
    }

    @Provide
    Arbitrary<Price> prices() {
        return Arbitraries.longs().between(1, 1_000_000_000L).map(raw -> Price.of(raw, 4));
    }

    private static BigDecimal profit(Position position, Price mark) {
        return position.realised().plus(position.unrealised(mark)).amount();
    }

    private static Position played(Instrument instrument, List<Step> history) {
        Position position = Position.flat(MAIN, instrument);
        for (Step step : history) {
            position = applied(position, step);
        }
        return position;
    }

    private static Position applied(Position position, Step step) {
        return position.apply(step.side(), step.price(), step.quantity(), List.of(), 0);
    }
}
