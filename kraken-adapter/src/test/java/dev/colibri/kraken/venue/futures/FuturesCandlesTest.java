package dev.colibri.kraken.venue.futures;

import java.time.Duration;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.testing.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The venue's own bars of Futures, which are had by request alone and so by no suite of streams. */
class FuturesCandlesTest {

    @Test
    @Timeout(60)
    void pastBarsAreTheVenuesCandles() {
        FuturesVenueHarness venue = new FuturesVenueHarness();
        try {
            TestNode node = venue.node();
            venue.past(venue.instrument(), 60, node.clock().instant().minusSeconds(1800), Duration.ofSeconds(20));
            BarType type = new BarType(venue.instrument(), BarSpec.minutes(1), PriceType.LAST,
                    BarType.Source.EXTERNAL);
            List<Bar> candles = venue.pastBars(type);
            Connection connection = node.call(venue::open);
            node.await(node.call(connection::connect));
            List<Bar> bars = node.await(node.call(
                    () -> connection.data().orElseThrow().bars(type, HistoryRange.newest(candles.size()))));
            assertThat(bars).hasSizeGreaterThan(19).extracting(Bar::openTime, Bar::open, Bar::high, Bar::low,
                    Bar::close, Bar::volume).containsExactlyElementsOf(
                            candles.stream()
                                    .map(bar -> Tuple.tuple(bar.openTime(), bar.open(), bar.high(),
                                            bar.low(), bar.close(), bar.volume()))
                                    .toList());
            node.await(node.call(connection::close));
        } finally {
            venue.close();
        }
    }
}
