package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.HistoryRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** History of bars and of funding. */
interface BarHistoryChecks extends MarketChecks {

    @Test
    @Check(13)
    default void pastBarsAscendAndAreTheVenues() {
        MarketSession session = session();
        for (BarType type : pastTypes(session)) {
            List<Bar> venues = session.venue().pastBars(type);
            HistoryRange all = HistoryRange.between(EventTime.instant(venues.getFirst().closeTime()),
                    EventTime.instant(venues.getLast().closeTime() + 1));
            List<Bar> answer = session.ask(data -> data.bars(type, all));
            assertThat(figures(answer)).containsExactlyElementsOf(figures(venues));
            assertThat(answer).allSatisfy(bar -> assertThat(bar.eventTime()).isEqualTo(bar.closeTime()));
        }
    }

    @Test
    @Check(113)
    default void theNewestBarsAreTheLastOnesThatFinished() {
        MarketSession session = session();
        for (BarType type : pastTypes(session)) {
            session.trade(Side.BUY, 5);
            session.venue().settle();
            List<Bar> venues = session.venue().pastBars(type);
            List<Bar> answer = session.ask(data -> data.bars(type, HistoryRange.newest(4)));
            assertThat(figures(answer))
                    .containsExactlyElementsOf(figures(venues.subList(venues.size() - 4, venues.size())));
            assertThat(answer.getLast().closeTime()).as("close of the last bar")
                    .isLessThanOrEqualTo(session.node().clock().nanos());
        }
    }

    @Test
    @Check(113)
    default void aRangeOfBarsGoesByTheirCloses() {
        MarketSession session = session();
        for (BarType type : pastTypes(session)) {
            List<Bar> venues = session.venue().pastBars(type);
            HistoryRange some = HistoryRange.between(EventTime.instant(venues.get(2).closeTime()),
                    EventTime.instant(venues.get(6).closeTime()));
            assertThat(figures(session.ask(data -> data.bars(type, some))))
                    .containsExactlyElementsOf(figures(venues.subList(2, 6)));
        }
    }

    @Test
    @Check(17)
    default void pastFundingAscendsAndIsTheVenues() {
        MarketSession session = session();
        session.needs(Feature.FUNDING_HISTORY);
        session.needs(ConnectorHarness.Feat.PAST);
        List<FundingRate> venues = session.venue().pastFunding(session.instrument(), 30);
        HistoryRange some = HistoryRange.between(EventTime.instant(venues.get(4).eventTime()),
                EventTime.instant(venues.get(20).eventTime()));
        List<FundingRate> answer = session.ask(data -> data.fundingRates(session.instrument(), some));
        assertThat(answer).extracting(FundingRate::eventTime)
                .containsExactlyElementsOf(venues.subList(4, 20).stream().map(FundingRate::eventTime).toList());
        assertThat(answer).extracting(FundingRate::rate).usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(venues.subList(4, 20).stream().map(FundingRate::rate).toList());
    }

    private static List<BarType> pastTypes(MarketSession session) {
        session.needs(Feature.BAR_HISTORY);
        session.needs(ConnectorHarness.Feat.PAST);
        List<BarType> types = session.barTypes().stream().filter(type -> type.source() == BarType.Source.EXTERNAL)
                .toList();
        assumeTrue(!types.isEmpty(), () -> session.venue().product() + " has no bars of its own");
        session.venue().past(session.instrument(), 60, session.node().clock().instant().minusSeconds(1800),
                Duration.ofSeconds(20));
        return types;
    }

    private static List<Tuple> figures(List<Bar> bars) {
        return bars.stream().map(bar -> Tuple.tuple(bar.openTime(), bar.closeTime(), bar.open(), bar.high(), bar.low(),
                bar.close(), bar.volume())).toList();
    }
}
