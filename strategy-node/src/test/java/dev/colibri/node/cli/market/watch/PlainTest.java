package dev.colibri.node.cli.market.watch;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTest {

    @Test
    void everyEventHasItsSentence() {
        assertThat(Stream.of(Told.quote(500_000, 500_002), Told.trade(4), Told.trade(5), Told.bar(false), Told.mark(),
                Told.index(), Told.funding(), Told.interest(), Told.stats(), Told.status(), Told.rules(),
                Told.book(2).view(), Told.changed(Told.book(1), Side.BUY, 500_000, 0).view(), Told.orders().view(),
                Told.book(2).view().snapshot(1), Told.live(Told.BARS),
                Told.health(Told.BOOK, State.FAILED, "no\u001Bway"),
                Told.venue(VenueStatus.State.CANCEL_ONLY, "")).map(event -> new Plain().piece(event).line()))
                .containsExactly(
                        "2025-01-01T00:00:01Z BTC/USD.KRAKEN quote bid 50000.0 (0.10) ask 50000.2 (2.00)",
                        "2025-01-01T00:00:04Z BTC/USD.KRAKEN trade sell 0.54 at 50000.4 recovered",
                        "2025-01-01T00:00:05Z BTC/USD.KRAKEN trade buy 0.55 at 50000.5 liquidation",
                        "2025-01-01T00:00:00Z BTC/USD.KRAKEN bar 1-MINUTE from 2024-12-31T23:59:00Z open 50000.0 "
                                + "high 50009.0 low 49997.0 close 50001.0 volume 12.34 incomplete",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN mark 50001.5",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN index 50002.25",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN funding 0.0000125 until 2025-01-01T01:00:00Z",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN open interest 321.5",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN stats last 50000.1 high 50500.0 low 48800.0 volume "
                                + "1234.5",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN status post only",
                        "2025-01-01T00:00:00Z PF_XBTUSD.KRAKEN rules tick 1 lot 0.0001 status online",
                        "2025-01-01T00:00:00Z BTC/USD.KRAKEN book bid 50000.0 (0.25) ask 50000.2 (1.00)",
                        "2025-01-01T00:00:01Z BTC/USD.KRAKEN book no bid ask 50000.2 (1.00)",
                        "2025-01-01T00:00:00Z BTC/USD.KRAKEN orders bid 50000.0 (0.30) ask 50000.2 (0.30)",
                        "2025-01-01T00:00:00Z BTC/USD.KRAKEN book 1 bids, 1 asks",
                        "2025-01-01T00:00:00Z BTC/USD.KRAKEN bars 1-MINUTE LIVE",
                        "2025-01-01T00:00:00Z BTC/USD.KRAKEN book FAILED: no\uFFFDway",
                        "2025-01-01T00:00:00Z toy venue cancel only");
    }
}
