package dev.colibri.node.cli.market;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.node.cli.CommandLineRun;
import dev.colibri.node.cli.MarketRun;

import static org.assertj.core.api.Assertions.assertThat;

class InstrumentsCommandTest {
    @TempDir Path home;
    private MarketRun toy;

    @BeforeEach
    void install() throws IOException {
        toy = new MarketRun(home, ToyConnector.class);
    }

    private List<String> ids(String arguments) {
        CommandLineRun run = toy.run(("instruments toy -o csv " + arguments).strip().split(" "));
        assertThat(run.code()).as(run.error()).isZero();
        return run.outputLines().stream().skip(1).map(line -> line.substring(0, line.indexOf('.'))).toList();
    }

    @Test
    void everyKindIsListedWithItsRules() {
        CommandLineRun run = toy.run("instruments", "toy", "-o", "csv");
        assertThat(run.outputLines()).hasSize(10).contains(
                "id,venue_symbol,base,quote,kind,tick,lot,min_quantity,min_cost,status,expiry",
                "BTC/USD.KRAKEN,XXBTZUSD,BTC,USD,spot,0.1,0.00000001,0.00005,0.5,online,",
                "AAPLx/USD.KRAKEN,AAPLxUSD,AAPLx,USD,tokenised equity,0.01,0.00000001,0.0001,0.5,online,",
                "PF_XBTUSD.KRAKEN,PF_XBTUSD,BTC,USD,perpetual,1,0.0001,0.0001,0.01,online,",
                "PI_XBTUSD.KRAKEN,PI_XBTUSD,BTC,USD,inverse perpetual,0.5,1,1,0.01,online,",
                "PF_PEPEUSD.KRAKEN,PF_PEPEUSD,PEPE,USD,perpetual,0.0000000001,1000,1000,0.01,online,",
                "FF_XBTUSD_261225.KRAKEN,FF_XBTUSD_261225,BTC,USD,future,1,0.0001,0.0001,0.01,online,"
                        + "2026-12-25T08:00:00Z",
                "FI_XBTUSD_261225.KRAKEN,FI_XBTUSD_261225,BTC,USD,inverse future,0.5,1,1,0.01,online,"
                        + "2026-12-25T16:00:00Z");
        assertThat(ids("")).isSorted();
        assertThat(run.error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "doge => DOGE/USD",
            "ETH-EUR => ETH/EUR",
            "eth/eur.kraken => ETH/EUR",
            "xethz => ETH/EUR",
            "XBTUSD => BTC/USD FF_XBTUSD_261225 FI_XBTUSD_261225 PF_XBTUSD PI_XBTUSD",
            "btcusd => BTC/USD FF_XBTUSD_261225 FI_XBTUSD_261225 PF_XBTUSD PI_XBTUSD",
            "261225 => FF_XBTUSD_261225 FI_XBTUSD_261225",
            "--product spot => AAPLx/USD BTC/USD DOGE/USD ETH/EUR",
            "--product FUTURES --base btc => FF_XBTUSD_261225 FI_XBTUSD_261225 PF_XBTUSD PI_XBTUSD",
            "--quote eur => ETH/EUR",
            "--base BTC --product spot => BTC/USD",
            "usd --base pepe => PF_PEPEUSD"})
    void aFilterMatchesAnyPartOfASpelling(String arguments, String ids) {
        assertThat(ids(arguments)).containsExactly(ids.split(" "));
    }

    @Test
    void aTableShowsTheSame() {
        assertThat(toy.run("instruments", "toy", "doge").output()).isEqualTo("""
                ID               VENUE SYMBOL  BASE  QUOTE  KIND       TICK         LOT  MIN QUANTITY  MIN COST  \
                STATUS  EXPIRY
                DOGE/USD.KRAKEN  XDGUSD        DOGE  USD    spot  0.0000001  0.00000001            50       0.5  online
                """);
    }
}
