package dev.colibri.kraken.common.instruments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.InstrumentProvider.Resolution;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.symbology.AssetStatus;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.symbology.VenueAsset;
import dev.colibri.kraken.common.wire.SkippedRow;

import static org.assertj.core.api.Assertions.assertThat;

class KrakenInstrumentsTest {
    private static final Instrument BTC = Instruments.BTC_USD;
    private static final Instrument ETH = Instruments.ETH_EUR;
    private static final Instrument DOGE = Instruments.DOGE_USD;
    private static final Instrument PERPETUAL = Instruments.PF_XBTUSD;
    private static final Instrument DATED = Instruments.FI_XBTUSD_261225;
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestNode node = TestNode.inMemory("kraken");
    private final FakeSource spot = new FakeSource("spot", BTC, ETH);
    private final FakeSource futures = new FakeSource("futures", PERPETUAL, DATED);
    private final KrakenInstruments provider = new KrakenInstruments(List.of(spot, futures), LongWork.atOnce(),
            node.clock(), node.timers(), node.market());
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger().detachAppender(log);
    }

    @Test
    void bothProductsAreOneTable() {
        node.await(provider.loadAll());
        assertThat(provider.instruments()).containsExactly(BTC, ETH, DATED, PERPETUAL);
        assertThat(provider.find(PERPETUAL.id())).contains(PERPETUAL);
        assertThat(node.market().events()).isEmpty();
    }

    @Test
    void onlyWhatWasAskedForIsKeptAndLookedAfter() {
        node.await(provider.load(List.of(ETH.id())));
        provider.start(HOUR);
        spot.list(changed(BTC), changed(ETH), DOGE);
        node.advance(HOUR);
        assertThat(provider.instruments()).containsExactly(changed(ETH));
        assertThat(updates()).containsExactly(changed(ETH));
    }

    @Test
    void unknownOnesAreNamedWithWhatIsNear() {
        Throwable failure = node.awaitFailure(provider.load(List.of(ETH.id(), InstrumentId.parse("ETH/EUT.KRAKEN"),
                InstrumentId.parse("QQQQQQQ.KRAKEN"))));
        assertThat(failure).isInstanceOf(VenueException.class)
                .hasMessage("Kraken does not list ETH/EUT.KRAKEN (near: ETH/EUR.KRAKEN); QQQQQQQ.KRAKEN");
        assertThat(provider.instruments()).containsExactly(ETH);
    }

    @Test
    void changesAreToldFieldByFieldAndNewListingsToo() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        spot.list(changed(BTC), with(ETH, TradingStatus.CANCEL_ONLY), DOGE);
        node.advance(HOUR);
        assertThat(node.market().events()).extracting(MarketEvent::getClass).containsExactlyInAnyOrder(
                InstrumentUpdate.class, InstrumentStatus.class, InstrumentUpdate.class);
        assertThat(updates()).containsExactlyInAnyOrder(changed(BTC), DOGE);
        assertThat(statuses()).containsExactly("ETH/EUR.KRAKEN CANCEL_ONLY");
        assertThat(logged(Level.INFO)).contains("ETH/EUR.KRAKEN: status ONLINE -> CANCEL_ONLY",
                "DOGE/USD.KRAKEN is listed, ONLINE");
        assertThat(provider.resolve("xdgusd")).isEqualTo(new Resolution.Found(DOGE));
    }

    @Test
    void anEventComesWhenTheTableIsAsItSays() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        List<Boolean> seen = new ArrayList<>();
        node.market().listen(event -> seen.add(provider.find(DOGE.id()).isPresent()
                && provider.find(PERPETUAL.id()).orElseThrow().status() == TradingStatus.POST_ONLY
                && provider.resolve("DOGE-USD") instanceof Resolution.Found));
        spot.list(BTC, ETH, DOGE);
        futures.list(with(PERPETUAL, TradingStatus.POST_ONLY), DATED);
        node.advance(HOUR);
        assertThat(seen).hasSize(2).containsOnly(true);
    }

    @Test
    void nothingIsToldBeforeTheStartAndAfterTheStop() {
        node.await(provider.loadAll());
        spot.list(changed(BTC), ETH);
        node.await(provider.loadAll());
        provider.start(HOUR);
        provider.stop();
        provider.stop();
        spot.list(BTC, ETH, DOGE);
        node.await(provider.refresh());
        node.advance(HOUR.multipliedBy(3));
        assertThat(node.market().events()).isEmpty();
        assertThat(provider.find(DOGE.id())).contains(DOGE);
        assertThat(node.activeTimers()).isZero();
    }

    @Test
    void aRefreshOfZeroIsNever() {
        node.await(provider.loadAll());
        provider.start(Duration.ZERO);
        assertThat(node.activeTimers()).isZero();
        spot.list(changed(BTC), ETH);
        node.await(provider.refresh());
        assertThat(updates()).containsExactly(changed(BTC));
    }

    @Test
    void timesAreTheVenuesWhereItSaysAndOursElsewhere() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        futures.at(42);
        spot.list(changed(BTC), ETH);
        futures.list(with(PERPETUAL, TradingStatus.POST_ONLY), DATED);
        node.advance(HOUR);
        long now = node.clock().nanos();
        assertThat(node.market().events()).containsExactly(new InstrumentUpdate(changed(BTC), now, now),
                new InstrumentStatus(PERPETUAL.id(), TradingStatus.POST_ONLY, 42, now));
    }

    @Test
    void aFailedRefreshKeepsTheOldAndTriesAgain() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        spot.fail("EService:Unavailable");
        futures.list(with(PERPETUAL, TradingStatus.POST_ONLY), DATED);
        node.advance(HOUR);
        assertThat(provider.find(BTC.id())).contains(BTC);
        assertThat(statuses()).containsExactly("PF_XBTUSD.KRAKEN POST_ONLY");
        assertThat(logged(Level.WARN)).containsExactly("Kraken spot could not be asked for its instruments, "
                + "what is known is kept: EService:Unavailable");
        spot.list(changed(BTC), ETH);
        node.advance(HOUR);
        assertThat(updates()).containsExactly(changed(BTC));
    }

    @Test
    void aProductThatFailsDoesNotKeepTheOtherFromLoading() {
        futures.fail("Unavailable");
        assertThat(node.awaitFailure(provider.loadAll())).hasMessage("Unavailable");
        assertThat(provider.instruments()).containsExactly(BTC, ETH);
        node.await(provider.load(List.of(ETH.id())));
        assertThat(node.awaitFailure(provider.load(List.of(PERPETUAL.id())))).hasMessage("Unavailable");
        provider.start(HOUR);
        futures.list(PERPETUAL, DATED);
        node.advance(HOUR);
        assertThat(provider.instruments()).hasSize(4);
        assertThat(node.market().events()).isEmpty();
    }

    @Test
    void aSourceThatThrowsIsOneThatFails() {
        node.await(provider.loadAll());
        spot.throwing(new IllegalStateException("a defect"));
        assertThat(node.awaitFailure(provider.refresh())).hasMessage("a defect");
        assertThat(provider.instruments()).hasSize(4);
    }

    @Test
    void looksFollowOneAnother() {
        spot.hold();
        var first = provider.loadAll();
        var second = provider.loadAll();
        assertThat(spot.looks()).isEqualTo(1);
        spot.release(changed(BTC), ETH);
        assertThat(first.succeeded()).isTrue();
        assertThat(spot.looks()).isEqualTo(2);
        assertThat(second.isComplete()).isFalse();
        spot.release(BTC, ETH);
        assertThat(second.succeeded()).isTrue();
        assertThat(provider.find(BTC.id())).contains(BTC);
    }

    @Test
    void aTimerDoesNotQueueBehindALookThatHangs() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        spot.hold();
        node.advance(HOUR.multipliedBy(5));
        assertThat(spot.looks()).isEqualTo(2);
    }

    @Test
    void whatAStreamTellsIsTakenAtOnce() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        provider.accept(with(BTC, TradingStatus.POST_ONLY), 5, 6);
        provider.accept(with(BTC, TradingStatus.POST_ONLY), 7, 8);
        assertThat(node.market().events())
                .containsExactly(new InstrumentStatus(BTC.id(), TradingStatus.POST_ONLY, 5, 6));
        assertThat(provider.find(BTC.id()).orElseThrow().status()).isEqualTo(TradingStatus.POST_ONLY);
    }

    @Test
    void aListingOnItsWayIsOlderThanWhatAStreamTells() {
        node.await(provider.loadAll());
        provider.start(HOUR);
        spot.hold();
        node.advance(HOUR);
        provider.accept(with(BTC, TradingStatus.MAINTENANCE), 5, 6);
        spot.release(BTC, changed(ETH));
        assertThat(provider.find(BTC.id()).orElseThrow().status()).isEqualTo(TradingStatus.MAINTENANCE);
        assertThat(provider.find(ETH.id())).contains(changed(ETH));
        node.advance(HOUR);
        spot.release(BTC, changed(ETH));
        assertThat(provider.find(BTC.id())).contains(BTC);
    }

    @Test
    void aStreamThatTellsOfAnUnlistedInstrumentMakesThisLook() {
        node.await(provider.loadAll());
        provider.start(Duration.ZERO);
        spot.list(BTC, ETH, DOGE);
        provider.accept(with(DOGE, TradingStatus.WORK_IN_PROGRESS), 5, 6);
        assertThat(updates()).containsExactly(DOGE);
        provider.accept(with(DOGE, TradingStatus.POST_ONLY), 5, 6);
        assertThat(statuses()).containsExactly("DOGE/USD.KRAKEN POST_ONLY");
    }

    @Test
    void aStreamDoesNotLoadWhatNobodyAskedFor() {
        node.await(provider.load(List.of(ETH.id())));
        provider.start(HOUR);
        provider.accept(with(BTC, TradingStatus.POST_ONLY), 5, 6);
        assertThat(provider.find(BTC.id())).isEmpty();
        assertThat(node.market().events()).isEmpty();
    }

    @Test
    void skippedRowsAreVisibleAndLoggedOnce() {
        spot.skip(SkippedRow.broken("XXRPZUSD", "tick must be positive, but was 0"));
        futures.skip(SkippedRow.notCovered("OF_X", "is of type options"));
        node.await(provider.loadAll());
        node.await(provider.loadAll());
        assertThat(provider.skipped()).extracting(SkippedRow::row).containsExactly("XXRPZUSD", "OF_X");
        assertThat(logged(Level.WARN)).containsExactly("Kraken spot lists XXRPZUSD in a way that is not understood, "
                + "so it is left out: tick must be positive, but was 0");
        assertThat(logged(Level.INFO))
                .containsExactly("Kraken futures lists 1 rows of kinds that are not traded here, such as options");
    }

    @Test
    void assetsAreWhatTheSourceOfTheTableSays() {
        spot.assets(AssetTable.of(List.of(new VenueAsset("XXBT", "XBT", 10, 5, AssetStatus.ENABLED, false))));
        assertThat(provider.asset(Asset.of("BTC"))).isEmpty();
        node.await(provider.loadAll());
        assertThat(provider.asset(Asset.of("BTC")).orElseThrow().decimals()).isEqualTo(10);
        assertThat(provider.asset(Asset.of("ETH"))).isEmpty();
        spot.assets(AssetTable.EMPTY);
        node.await(provider.loadAll());
        assertThat(provider.asset(Asset.of("BTC"))).isPresent();
    }

    @Test
    void aTextMeansOneOrSeveralOrNone() {
        Instrument twin = Instruments.AAPLX_USD;
        spot.list(BTC, ETH, twin);
        spot.spell(twin, "BTCUSD");
        node.await(provider.load(List.of(BTC.id(), twin.id())));
        assertThat(provider.resolve("BTC/USD.KRAKEN")).isEqualTo(new Resolution.Found(BTC));
        assertThat(provider.resolve("btcusd")).isEqualTo(new Resolution.Ambiguous(List.of(twin.id(), BTC.id())));
        assertThat(provider.resolve("ETH/EUR")).isInstanceOfSatisfying(Resolution.Unknown.class,
                unknown -> assertThat(unknown.near()).startsWith(ETH.id()));
        assertThat(provider.resolve("")).isEqualTo(new Resolution.Unknown(List.of()));
    }

    @Test
    void beforeAnythingIsLoadedNothingIsKnown() {
        assertThat(provider.instruments()).isEmpty();
        assertThat(provider.resolve("BTC/USD")).isEqualTo(new Resolution.Unknown(List.of()));
        assertThat(provider.skipped()).isEmpty();
    }

    private List<Instrument> updates() {
        return node.market().events().stream().filter(InstrumentUpdate.class::isInstance)
                .map(event -> ((InstrumentUpdate) event).definition()).toList();
    }

    private List<String> statuses() {
        return node.market().events().stream().filter(InstrumentStatus.class::isInstance)
                .map(event -> (InstrumentStatus) event).map(event -> event.instrument() + " " + event.status())
                .toList();
    }

    private List<String> logged(Level level) {
        return log.list.stream().filter(event -> event.getLevel() == level).map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(KrakenInstruments.class);
    }

    private static Instrument with(Instrument instrument, TradingStatus status) {
        return instrument.withTerms(instrument.terms().withStatus(status));
    }

    /** The same pair with other margin rules. */
    private static Instrument changed(Instrument pair) {
        return new CurrencyPair(pair.terms(), MarginTrading.leverages(2), ((CurrencyPair) pair).assetClass());
    }
}
