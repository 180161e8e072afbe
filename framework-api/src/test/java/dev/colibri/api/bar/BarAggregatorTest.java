package dev.colibri.api.bar;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.DecimalException;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarAggregatorTest {
    private static final BarType TYPE = BarFeed.type("3-MINUTE-LAST-INTERNAL");
    private static final BarType PART = BarFeed.type("1-MINUTE-LAST-EXTERNAL");

    private final List<Bar> bars = new ArrayList<>();
    private final BarAggregator skipping = aggregator(BarFeed.SETTINGS);
    private final BarAggregator repeating = aggregator(BarFeed.SETTINGS.with(QuietIntervals.REPEAT_CLOSE));

    @Test
    void aBarHoldsItsPartsAndIsToldWithTheLastOne() {
        skipping.accept(part(0, 100, 130, 90, 120, 5, 2));
        skipping.accept(part(60, 120, 125, 80, 110, 6, 3));
        assertThat(bars).isEmpty();

        skipping.accept(part(120, 110, 115, 105, 106, 7, 4));
        assertThat(told()).containsExactly("0: 10.0 13.0 8.0 10.6 0.18/9");
        assertThat(bars.getFirst().type()).isEqualTo(TYPE);
        assertThat(bars.getFirst().eventTime()).isEqualTo(bars.getFirst().receiveTime()).isEqualTo(BarFeed.at(180));
    }

    @Test
    void aPartThatIsMissingWasQuietWherePartsAreSkipped() {
        skipping.accept(flat(0));
        skipping.accept(flat(180));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1");
    }

    @Test
    void timeTellsABarWhoseLastPartsAreMissing() {
        skipping.accept(flat(0));
        skipping.advanceTo(BarFeed.at(179));
        assertThat(bars).isEmpty();
        assertThat(skipping.nextClose()).hasValue(BarFeed.at(180));

        skipping.advanceTo(BarFeed.at(180));
        skipping.advanceTo(BarFeed.at(180));
        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1");
    }

    @Test
    void aPartThatIsMissingMakesTheBarIncompleteWhereEveryPartComes() {
        repeating.accept(flat(0));
        repeating.accept(flat(120));
        repeating.accept(flat(180));
        repeating.accept(flat(240));
        repeating.accept(flat(420));
        repeating.accept(flat(480));
        repeating.accept(flat(540));
        repeating.accept(flat(600));
        repeating.accept(flat(660));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.10/2 incomplete",
                "180: 10.0 10.0 10.0 10.0 0.10/2 incomplete", "360: 10.0 10.0 10.0 10.0 0.10/2 incomplete",
                "540: 10.0 10.0 10.0 10.0 0.15/3");
    }

    @Test
    void beforeTheFirstPartNothingIsMissingIfTheFeedWasLive() {
        repeating.feedLive(0);
        repeating.accept(flat(60));
        repeating.accept(flat(120));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.10/2");
    }

    @Test
    void aFirstIntervalEnteredInItsMiddleIsIncomplete() {
        skipping.accept(flat(60));
        skipping.accept(flat(120));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.10/2 incomplete");
    }

    @Test
    void aBarIsIncompleteIfAPartIs() {
        skipping.accept(flat(0));
        skipping.accept(bar(60, 100, 100, 100, 100, 5, 1, Price.of("10"), false, Origin.LIVE));
        skipping.accept(flat(120));
        skipping.accept(flat(180));
        skipping.accept(flat(300));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.15/3 incomplete",
                "180: 10.0 10.0 10.0 10.0 0.10/2");
    }

    @Test
    void aGapAmongQuietPartsMakesTheBarIncomplete() {
        skipping.accept(flat(0));
        skipping.feedStale(BarFeed.at(80));
        skipping.feedLive(BarFeed.at(100));
        skipping.advanceTo(BarFeed.at(180));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1 incomplete");
    }

    @Test
    void aPartThatSpansTheGapBridgesIt() {
        skipping.accept(flat(0));
        skipping.feedStale(BarFeed.at(80));
        skipping.accept(flat(60));
        skipping.accept(flat(120));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.15/3");
    }

    @Test
    void anIncompletePartBridgesNoGap() {
        skipping.accept(flat(0));
        skipping.accept(flat(60));
        skipping.feedStale(BarFeed.at(150));
        skipping.accept(bar(120, 100, 100, 100, 100, 5, 1, null, false, Origin.LIVE));
        skipping.feedLive(BarFeed.at(200));
        skipping.accept(flat(300));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.15/3 incomplete",
                "180: 10.0 10.0 10.0 10.0 0.05/1 incomplete");
    }

    @Test
    void aHeldBarWaitsForItsRepair() {
        BarAggregator holding = aggregator(BarFeed.SETTINGS.with(OpenGaps.HOLD));
        holding.accept(flat(0));
        holding.feedStale(BarFeed.at(60));
        holding.advanceTo(BarFeed.at(400));
        assertThat(bars).isEmpty();
        assertThat(holding.nextClose()).isEmpty();

        holding.accept(bar(60, 100, 120, 100, 120, 5, 1, Price.of("11"), true, Origin.RECOVERED));
        holding.feedRepaired(BarFeed.at(200));
        assertThat(told()).containsExactly("0: 10.0 12.0 10.0 12.0 0.10/2 RECOVERED");
    }

    @Test
    void aLivePartAfterTheGapLosesIt() {
        BarAggregator holding = aggregator(BarFeed.SETTINGS.with(OpenGaps.HOLD));
        holding.accept(flat(0));
        holding.feedStale(BarFeed.at(60));
        holding.accept(flat(240));
        holding.accept(flat(360));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1 incomplete",
                "180: 10.0 10.0 10.0 10.0 0.05/1 incomplete");
    }

    @Test
    void aPartThatIsNotAfterItsPredecessorIsDroppedAndCounted() {
        skipping.accept(flat(60));
        skipping.accept(flat(60));
        skipping.accept(flat(0));
        skipping.accept(flat(180));
        skipping.accept(flat(120));

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.05/1 incomplete");
        assertThat(skipping.lateParts()).isEqualTo(3);
    }

    @Test
    void theAverageIsWeightedByVolume() {
        skipping.accept(bar(0, 100, 120, 100, 110, 100, 5, Price.of("10.50000"), true, Origin.LIVE));
        skipping.accept(bar(60, 100, 120, 100, 110, 200, 5, Price.of("11.00000"), true, Origin.LIVE));
        skipping.accept(bar(120, 100, 100, 100, 100, 0, 0, null, true, Origin.INFERRED));

        assertThat(bars.getFirst().vwap()).isEqualTo(Price.of("10.83333"));
        assertThat(bars.getFirst().origin()).isEqualTo(Origin.LIVE);
    }

    @Test
    void theAverageAndTheCountAreUnknownIfAPartsAre() {
        skipping.accept(flat(0));
        skipping.accept(bar(60, 100, 100, 100, 100, 5, Bar.UNKNOWN_COUNT, null, true, Origin.LIVE));
        skipping.accept(flat(120));
        skipping.accept(flat(180));
        skipping.accept(flat(300));

        assertThat(bars.getFirst().vwap()).isNull();
        assertThat(bars.getFirst().tradeCount()).isEqualTo(Bar.UNKNOWN_COUNT);
        assertThat(bars.getLast().vwap()).isEqualTo(Price.of("10"));
        assertThat(bars.getLast().tradeCount()).isEqualTo(2);
    }

    @Test
    void aBarOfRepeatedClosesAloneIsInferred() {
        for (int second = 0; second < 360; second += 60) {
            boolean quiet = second >= 180;
            repeating.accept(quiet ? bar(second, 100, 100, 100, 100, 0, 0, null, true, Origin.INFERRED) : flat(second));
        }

        assertThat(told()).containsExactly("0: 10.0 10.0 10.0 10.0 0.15/3", "180: 10.0 10.0 10.0 10.0 0.00/0 INFERRED");
    }

    @Test
    void aQuietPartSetsNoPriceOfABarWithTrades() {
        skipping.accept(bar(0, 500, 500, 500, 500, 0, 0, null, true, Origin.INFERRED));
        skipping.accept(part(60, 100, 120, 90, 110, 5, 1));
        skipping.accept(bar(120, 700, 700, 700, 700, 0, 0, null, true, Origin.LIVE));

        assertThat(told()).containsExactly("0: 10.0 12.0 9.0 11.0 0.05/1");
    }

    @Test
    void aBarOfPricesFollowsPartsWithoutTrades() {
        BarType mark = BarFeed.type("2-MINUTE-MARK-INTERNAL");
        BarType markPart = BarFeed.type("1-MINUTE-MARK-EXTERNAL");
        BarAggregator aggregator = new BarAggregator(mark, markPart, BarFeed.SETTINGS, bars::add);
        aggregator.accept(new Bar(markPart, 0, BarFeed.at(60), 5, 9, 4, 6, 1, 0, 2, 0, null, true, Origin.LIVE, 0));
        aggregator.accept(
                new Bar(markPart, BarFeed.at(60), BarFeed.at(120), 6, 7, 3, 5, 1, 0, 2, 0, null, true, Origin.RECOVERED,
                        0));

        assertThat(told()).containsExactly("0: 0.5 0.9 0.3 0.5 0.00/0 RECOVERED");
    }

    @Test
    void partsOfOtherScalesAreTakenExactly() {
        skipping.accept(
                new Bar(PART, 0, BarFeed.at(60), 10, 13, 9, 12, 0, 5, 0, 1, Price.of("11"), true, Origin.LIVE, 0));
        skipping.advanceTo(BarFeed.at(180));

        assertThat(told()).containsExactly("0: 10.0 13.0 9.0 12.0 5.00/1");
        assertThatThrownBy(() -> skipping.accept(
                new Bar(PART, BarFeed.at(180), BarFeed.at(240), 1001, 1001, 1001, 1001, 2, 5, 0, 1, null, true,
                        Origin.LIVE, 0)))
                .isInstanceOf(DecimalException.class).hasMessageContaining("10.01");
    }

    @Test
    void nothingHasBegunAtFirst() {
        skipping.advanceTo(BarFeed.at(600));
        skipping.feedStale(BarFeed.at(600));
        skipping.feedRepaired(BarFeed.at(600));

        assertThat(skipping.nextClose()).isEmpty();
        assertThat(skipping.type()).isEqualTo(TYPE);
        assertThat(skipping.partType()).isEqualTo(PART);
    }

    @ParameterizedTest
    @CsvSource({"1-MINUTE-BID-EXTERNAL", "2-MINUTE-LAST-EXTERNAL", "6-MINUTE-LAST-EXTERNAL", "7-SECOND-LAST-EXTERNAL"})
    void partsThatDoNotFitAreRefused(String part) {
        assertThatThrownBy(() -> new BarAggregator(TYPE, BarFeed.type(part), BarFeed.SETTINGS, bars::add))
                .isInstanceOf(InvalidValueException.class).hasMessageStartingWith("part type must have")
                .hasMessageEndingWith(part);
    }

    @Test
    void otherKindsOfBarsAndInstrumentsAreRefused() {
        BarType ticks = BarFeed.type("10-TICK-LAST-INTERNAL");
        BarType other = BarType.parse("ETH/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL");

        assertThatThrownBy(() -> new BarAggregator(ticks, PART, BarFeed.SETTINGS, bars::add))
                .hasMessageStartingWith("bar type must be a type of time bars");
        assertThatThrownBy(() -> new BarAggregator(TYPE, ticks, BarFeed.SETTINGS, bars::add))
                .hasMessageStartingWith("part type must be a type of time bars");
        assertThatThrownBy(() -> new BarAggregator(TYPE, other, BarFeed.SETTINGS, bars::add))
                .hasMessageStartingWith("part type must have the instrument");
    }

    @Test
    void aPartOfAnotherTypeOrBesideTheGridIsRefused() {
        BarType internal = BarFeed.type("1-MINUTE-LAST-INTERNAL");
        Bar foreign = new Bar(internal, 0, BarFeed.at(60), 1, 1, 1, 1, 1, 0, 2, 0, null, true, Origin.LIVE, 0);
        Bar beside = new Bar(PART, BarFeed.at(30), BarFeed.at(90), 1, 1, 1, 1, 1, 0, 2, 0, null, true, Origin.LIVE, 0);

        assertThatThrownBy(() -> skipping.accept(foreign))
                .hasMessage("part type must be " + PART + ", but was " + internal);
        assertThatThrownBy(() -> skipping.accept(beside))
                .hasMessageStartingWith("part open time must be a multiple of 1-MINUTE");
    }

    @Test
    void partsOfTheConstructorThatAreMissingAreNamed() {
        assertThatThrownBy(() -> new BarAggregator(null, PART, BarFeed.SETTINGS, bars::add))
                .hasMessageStartingWith("bar type must");
        assertThatThrownBy(() -> new BarAggregator(TYPE, null, BarFeed.SETTINGS, bars::add))
                .hasMessageStartingWith("part type must");
        assertThatThrownBy(() -> new BarAggregator(TYPE, PART, null, bars::add))
                .hasMessageStartingWith("bar settings must");
        assertThatThrownBy(() -> new BarAggregator(TYPE, PART, BarFeed.SETTINGS, null))
                .hasMessageStartingWith("bar listener must");
    }

    private BarAggregator aggregator(BarSettings settings) {
        return new BarAggregator(TYPE, PART, settings, bars::add);
    }

    private List<String> told() {
        return bars.stream().map(BarFeed::line).toList();
    }

    private static Bar flat(double second) {
        return part(second, 100, 100, 100, 100, 5, 1);
    }

    private static Bar part(double second, long open, long high, long low, long close, long volume, long count) {
        return bar(second, open, high, low, close, volume, count, Price.of(open, 1), true, Origin.LIVE);
    }

    private static Bar bar(double second, long open, long high, long low, long close, long volume, long count,
            @Nullable Price vwap, boolean complete, Origin origin) {
        long begin = BarFeed.at(second);
        return new Bar(PART, begin, begin + BarFeed.at(60), open, high, low, close, 1, volume, 2, count, vwap, complete,
                origin, 0);
    }
}
