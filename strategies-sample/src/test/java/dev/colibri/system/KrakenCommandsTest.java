package dev.colibri.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KrakenCommandsTest {
    @TempDir private Path home;

    @Test
    void instrumentsOfBothProductsAreListedExactly() {
        try (KrakenStandIn kraken = new KrakenStandIn()) {
            ColibriProcess run = run(kraken.url(), "instruments", "kraken", "-o", "csv");
            assertThat(run.exitCode()).as(run.errors()).isZero();
            assertThat(run.output().lines().toList()).anySatisfy(row -> assertThat(row)
                    .startsWith("BTC/USD.KRAKEN,XXBTZUSD,BTC,USD,").contains(",0.1,0.00000001,0.00005,0.5,"))
                    .anySatisfy(row -> assertThat(row).startsWith("DOGE/USD.KRAKEN,XDGUSD,DOGE,USD,")
                            .contains(",0.0000001,").containsIgnoringCase("cancel"))
                    .anySatisfy(row -> assertThat(row).startsWith("PF_PEPEUSD.KRAKEN,PF_PEPEUSD,PEPE,USD,")
                            .contains(",0.0000000001,1000,1000,"))
                    .anySatisfy(row -> assertThat(row).startsWith("PF_XBTUSD.KRAKEN,PF_XBTUSD,"))
                    .hasSize(5);
            assertThat(run.errors()).isEmpty();
        }
    }

    @Test
    void aBookIsShownBestLevelsFirst() {
        try (KrakenStandIn kraken = new KrakenStandIn()) {
            ColibriProcess run = run(kraken.url(), "book", "kraken", "xbtusd", "--depth", "2", "-o", "csv");
            assertThat(run.exitCode()).as(run.errors()).isZero();
            assertThat(run.output()).contains("105944.2").contains("105944.3").contains("105945.0")
                    .contains("105940.1");
        }
    }

    @Test
    void aTickerIsAskedByAnySpelling() {
        try (KrakenStandIn kraken = new KrakenStandIn()) {
            ColibriProcess run = run(kraken.url(), "ticker", "kraken", "XXBTZUSD", "-o", "json");
            assertThat(run.exitCode()).as(run.errors()).isZero();
            assertThat(run.output()).contains("BTC/USD.KRAKEN").contains("105899.4");
        }
    }

    @Test
    void aSlipOfThePenIsAnsweredWithWhatIsNear() {
        try (KrakenStandIn kraken = new KrakenStandIn()) {
            ColibriProcess run = run(kraken.url(), "book", "kraken", "BTC/USDX");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.errors()).contains("BTC/USD").hasLineCount(1);
            assertThat(run.output()).isEmpty();
        }
    }

    @Test
    void withNobodyThereOneLineSaysSo() throws IOException {
        String nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = "http://127.0.0.1:" + socket.getLocalPort();
        }
        ColibriProcess run = run(nobody, "instruments", "kraken");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).hasLineCount(1).contains("not accepted").doesNotContain("Exception");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void theRetiredDemoIsAnsweredInOneSentence() {
        ColibriProcess run = ColibriProcess.run(home, "instruments", "kraken", "--set", "environment=demo");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.errors()).hasLineCount(1).contains("July 2026").contains("colibri paper serve");
    }

    private ColibriProcess run(String url, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--set", "spot.rest_url=" + url, "--set", "futures.rest_url=" + url));
        return ColibriProcess.run(home, all.toArray(String[]::new));
    }
}
