package dev.colibri.kraken.common.instruments;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.InstrumentProvider.Resolution;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.wire.SkippedRow;

import static org.assertj.core.api.Assertions.assertThat;

class VanishedInstrumentsTest {
    private static final Instrument BTC = Instruments.BTC_USD;
    private static final Instrument ETH = Instruments.ETH_EUR;
    private static final Instrument DOGE = Instruments.DOGE_USD;
    private static final DatedFuture DATED = Instruments.FI_XBTUSD_261225;

    private final TestNode node = TestNode.inMemory("kraken");
    private final FakeSource source = new FakeSource("spot", BTC, ETH, DOGE, DATED);
    private final KrakenInstruments provider = new KrakenInstruments(List.of(source), LongWork.atOnce(), node.clock(),
            node.timers(), node.market());

    @BeforeEach
    void load() {
        node.await(provider.loadAll());
        provider.start(Duration.ZERO);
    }

    @Test
    void whatIsMissingIsSuspendedFirstAndThenDelistedAndStays() {
        source.list(BTC, ETH, DATED);
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.SUSPENDED);
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.DELISTED);
        node.await(provider.refresh());
        assertThat(told()).containsExactly(TradingStatus.SUSPENDED, TradingStatus.DELISTED);
        assertThat(provider.resolve("DOGE/USD")).isInstanceOf(Resolution.Found.class);
        assertThat(provider.instruments()).hasSize(4);
    }

    @Test
    void whatComesBackIsAsItIsListed() {
        source.list(BTC, ETH, DATED);
        node.await(provider.refresh());
        source.list(BTC, ETH, DATED, DOGE);
        node.await(provider.refresh());
        source.list(BTC, ETH, DATED);
        node.await(provider.refresh());
        assertThat(told()).containsExactly(TradingStatus.SUSPENDED, TradingStatus.ONLINE, TradingStatus.SUSPENDED);
    }

    @Test
    void aContractThatHasEndedIsDelistedAtOnce() {
        source.list(BTC, ETH, DOGE);
        node.advance(Duration.ofNanos(EventTime.nanos(DATED.expiry()) - node.clock().nanos()));
        node.await(provider.refresh());
        assertThat(status(DATED)).isEqualTo(TradingStatus.DELISTED);
    }

    @Test
    void aListingWithGapsProvesNothingMissing() {
        source.list(BTC, ETH, DATED);
        source.gap("pairs of tokenised assets: refused");
        node.await(provider.refresh());
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.ONLINE);
        source.whole();
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.SUSPENDED);
    }

    @Test
    void aBrokenRowIsNoMissingRow() {
        source.list(BTC, ETH, DATED);
        source.skip(SkippedRow.broken(DOGE.terms().venueSymbol(), "tick must be positive, but was 0"));
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.ONLINE);
        source.readAgain();
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.SUSPENDED);
    }

    @Test
    void aListingThatHasLostMostOfItselfIsNotBelieved() {
        source.list(BTC);
        node.await(provider.refresh());
        assertThat(told()).isEmpty();
        assertThat(status(ETH)).isEqualTo(TradingStatus.ONLINE);
        source.list(BTC, ETH);
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.SUSPENDED);
        assertThat(status(DATED)).isEqualTo(TradingStatus.SUSPENDED);
    }

    @Test
    void whatAStreamStillTellsOfIsThere() {
        source.list(BTC, ETH, DATED);
        node.await(provider.refresh());
        provider.accept(DOGE.withTerms(DOGE.terms().withStatus(TradingStatus.POST_ONLY)), 1, 2);
        assertThat(status(DOGE)).isEqualTo(TradingStatus.POST_ONLY);
        node.await(provider.refresh());
        assertThat(status(DOGE)).isEqualTo(TradingStatus.SUSPENDED);
    }

    private TradingStatus status(Instrument instrument) {
        return provider.find(instrument.id()).orElseThrow().status();
    }

    private List<TradingStatus> told() {
        return node.market().events().stream().map(event -> ((InstrumentStatus) event).status()).toList();
    }
}
