package dev.colibri.kraken.common.symbology;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.Asset;

import static org.assertj.core.api.Assertions.assertThat;

class PairTableTest {
    private static final PairNames BTC_USD = names("XXBTZUSD", "XBTUSD", "XBT/USD", "BTC", "USD");
    private static final PairNames DOGE_BTC = names("XXDGXXBT", "XDGXBT", "XDG/XBT", "DOGE", "BTC");
    private static final PairNames AAPLX = names("AAPLxUSD", "AAPLxUSD", "AAPLx/USD", "AAPLx", "USD");

    @ParameterizedTest
    @CsvSource({"XXBTZUSD, XBTUSD, XBT/USD, BTC, USD, BTC/USD", "XXDGXXBT, XDGXBT, XDG/XBT, DOGE, BTC, DOGE/BTC",
            "XTZUSD, XTZUSD, XTZ/USD, XTZ, USD, XTZ/USD", "ZETAEUR, ZETAEUR, ZETA/EUR, ZETA, EUR, ZETA/EUR",
            "AAPLxUSD, AAPLxUSD, AAPLx/USD, AAPLx, USD, AAPLx/USD"})
    void thePairIsCalledByItsSides(String id, String alt, String ws, String base, String quote, String symbol) {
        PairNames pair = names(id, alt, ws, base, quote);
        assertThat(pair.symbol()).isEqualTo(symbol);
        assertThat(pair.id()).hasToString(symbol + ".KRAKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XBTUSD", "XBT/", "/USD", "XBT/USD/X"})
    void withoutANameOfTwoSidesTheAssetsNameIt(String wsName) {
        assertThat(names("XXBTZUSD.d", "XBTUSD.d", wsName, "BTC", "USD").symbol()).isEqualTo("BTC/USD");
        PairNames nameless = PairNames.of("X", "X", Optional.empty(), Asset.of("BTC"), Asset.USD);
        assertThat(nameless.symbol()).isEqualTo("BTC/USD");
        assertThat(nameless.wsName()).isEqualTo("XBT/USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXBTZUSD", "XBTUSD", "XBT/USD", "BTC/USD"})
    void eachNameOfTheVenueFindsThePair(String name) {
        assertThat(PairTable.of(List.of(DOGE_BTC, BTC_USD, AAPLX)).find(name)).contains(BTC_USD);
    }

    @Test
    void theVenuesNamesAreTakenAtTheLetter() {
        PairTable table = PairTable.of(List.of(BTC_USD, AAPLX));
        assertThat(table.find("AAPLXUSD")).isEmpty();
        assertThat(table.find("BTCUSD")).isEmpty();
        assertThat(table.find(BTC_USD.id())).contains(BTC_USD);
        assertThat(table.find(DOGE_BTC.id())).isEmpty();
    }

    @Test
    void anIdGoesBeforeTheNameOfAnotherPair() {
        PairNames other = names("OTHER", "XXBTZUSD", "OTHER/USD", "OTHER", "USD");
        assertThat(PairTable.of(List.of(other, BTC_USD)).find("XXBTZUSD")).contains(BTC_USD);
    }

    @Test
    void spellingsMixOldAndNewNames() {
        assertThat(DOGE_BTC.spellings()).containsExactlyInAnyOrder("DOGE/BTC", "XDG/XBT", "DOGE/XBT", "XDG/BTC",
                "XDGXBT", "XXDGXXBT");
        assertThat(AAPLX.spellings()).containsExactlyInAnyOrder("AAPLx/USD", "AAPLxUSD");
    }

    private static PairNames names(String id, String alt, String ws, String base, String quote) {
        return PairNames.of(id, alt, Optional.of(ws), Asset.of(base), Asset.of(quote));
    }
}
