package dev.colibri.api.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.spi.VenueException;

import static org.assertj.core.api.Assertions.assertThat;

/** History of trades, and what holds for all history. */
interface HistoryChecks extends MarketChecks {

    @Test
    @Check({11, 114})
    default void tradesOfManyPagesAscendEachOnceAndNoneMissing() {
        MarketSession session = session();
        List<VenueTrade> past = past(session);
        assertThat(ask(session, all(past))).containsExactlyElementsOf(past);
    }

    @Test
    @Check(113)
    default void aBareLimitMeansTheNewest() {
        MarketSession session = session();
        List<VenueTrade> past = past(session);
        int most = session.venue().historyPage() + 3;
        assertThat(ask(session, HistoryRange.newest(3)))
                .containsExactlyElementsOf(past.subList(past.size() - 3, past.size()));
        assertThat(ask(session, HistoryRange.newest(most)))
                .containsExactlyElementsOf(past.subList(past.size() - most, past.size()));
    }

    @Test
    @Check(113)
    default void aLimitWithAStartMeansTheOldest() {
        MarketSession session = session();
        List<VenueTrade> past = past(session);
        Instant from = EventTime.instant(past.get(2).time());
        assertThat(ask(session, new HistoryRange(Optional.of(from), Optional.empty(), 4, HistoryProgress.SILENT)))
                .containsExactlyElementsOf(past.subList(2, 6));
    }

    @Test
    @Check(113)
    default void aRangeHoldsItsStartAndNotItsEnd() {
        MarketSession session = session();
        List<VenueTrade> past = past(session);
        int end = session.venue().historyPage() + 2;
        assertThat(ask(session, HistoryRange.between(EventTime.instant(past.get(3).time()),
                EventTime.instant(past.get(end).time())))).containsExactlyElementsOf(past.subList(3, end));
    }

    @Test
    @Check(114)
    default void tradesOfOneMomentAreNotLostBetweenTwoPages() {
        MarketSession session = session();
        session.needs(Feature.TRADE_HISTORY);
        session.needs(ConnectorHarness.Feat.PAST);
        int page = session.venue().historyPage();
        Instant first = session.node().clock().instant().minusSeconds(3600L + page);
        List<VenueTrade> past = new ArrayList<>(
                session.venue().past(session.instrument(), page - 1, first, Duration.ofSeconds(1)));
        past.addAll(session.venue().past(session.instrument(), 2, first.plusSeconds(page), Duration.ZERO));
        past.addAll(session.venue().past(session.instrument(), 2, first.plusSeconds(page + 1), Duration.ofSeconds(1)));
        assertThat(ask(session, all(past))).containsExactlyElementsOf(past);
    }

    @Test
    @Check({81, 114})
    default void historyOfWhichAPageIsMissingFailsInTheVenuesWords() {
        MarketSession session = session();
        List<VenueTrade> past = past(session);
        session.needs(ConnectorHarness.Feat.FAIL_HISTORY);
        session.venue().failHistory(1);
        Throwable failure = session.askInVain(data -> data.trades(session.instrument(), all(past)));
        assertThat(failure).isInstanceOf(VenueException.class);
        session.venue().failHistory(-1);
        assertThat(ask(session, all(past))).hasSameSizeAs(past);
    }

    @Test
    @Check(115)
    default void whoeverFollowsALongAnswerMayStopIt() {
        MarketSession session = session();
        List<VenueTrade> past = past(session);
        List<Long> rows = new ArrayList<>();
        List<Instant> reached = new ArrayList<>();
        Throwable failure = session.askInVain(data -> data.trades(session.instrument(), all(past)
                .reporting((count, until) -> {
                    rows.add(count);
                    reached.add(until);
                    return rows.size() < 2;
                })));
        assertThat(failure).isInstanceOf(CancellationException.class);
        assertThat(rows).as("rows told of").hasSize(2).isSorted().doesNotHaveDuplicates();
        assertThat(rows.getLast()).isLessThan(past.size());
        assertThat(reached.getLast()).as("the time of the last row so far")
                .isEqualTo(EventTime.instant(past.get((int) (rows.getLast() - 1)).time()));
    }

    @Test
    @Check(111)
    default void historyDoesNotEnterTheLiveStream() {
        MarketSession session = session();
        session.needs(Feature.TRADES);
        List<VenueTrade> past = past(session);
        session.live(new Subscription.Trades(session.instrument()));
        int mark = session.sink().mark();
        assertThat(ask(session, all(past))).isNotEmpty();
        session.venue().settle();
        assertThat(session.told(Trade.class, mark)).isEmpty();
    }

    @Test
    @Check(103)
    default void aRequestThatIsNotDeclaredFailsByName() {
        MarketSession session = session();
        HistoryRange range = HistoryRange.newest(1);
        Map<Feature, Function<DataClient, Future<?>>> requests = new EnumMap<>(Feature.class);
        requests.put(Feature.TRADE_HISTORY, data -> data.trades(session.instrument(), range));
        requests.put(Feature.BAR_HISTORY, data -> data.bars(session.anyBarType(), range));
        requests.put(Feature.FUNDING_HISTORY, data -> data.fundingRates(session.instrument(), range));
        requests.put(Feature.BOOK_REQUEST, data -> data.book(session.instrument(), 10));
        requests.put(Feature.TICKER_REQUEST, data -> data.ticker(session.instrument()));
        requests.keySet().removeIf(session::declares);
        assertThat(requests.keySet()).allSatisfy(feature -> {
            Throwable failure = session.askInVain(requests.get(feature));
            assertThat(failure).as("failure of %s", feature).isInstanceOf(Unsupported.class)
                    .hasFieldOrPropertyWithValue("capability", feature);
        });
    }

    private static List<VenueTrade> past(MarketSession session) {
        session.needs(Feature.TRADE_HISTORY);
        session.needs(ConnectorHarness.Feat.PAST);
        int count = session.venue().historyPage() * 5 / 2;
        return session.venue().past(session.instrument(), count,
                session.node().clock().instant().minusSeconds(3600L + count), Duration.ofSeconds(1));
    }

    private static HistoryRange all(List<VenueTrade> past) {
        return HistoryRange.between(EventTime.instant(past.getFirst().time()),
                EventTime.instant(past.getLast().time() + 1));
    }

    private static List<VenueTrade> ask(MarketSession session, HistoryRange range) {
        return session.ask(data -> data.trades(session.instrument(), range)).stream().map(VenueTrade::of).toList();
    }
}
