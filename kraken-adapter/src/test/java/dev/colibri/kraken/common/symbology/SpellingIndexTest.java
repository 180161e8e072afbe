package dev.colibri.kraken.common.symbology;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingIndexTest {
    private final SpellingIndex index = index();

    @ParameterizedTest
    @ValueSource(strings = {"XBTUSD", "XXBTZUSD", "XBT/USD", "BTC-USD", "btcusd", "BTC/USD.KRAKEN", "BTC_USD",
            "btc usd", "BTC:USD", " BTC/USD ", "xbt-usd", "btc/usd.kraken", "xxbtzusd"})
    void anySpellingFindsThePair(String text) {
        assertThat(index.find(text)).containsExactly(KrakenSymbols.id("BTC/USD"));
    }

    @ParameterizedTest
    @CsvSource({"BTCUSDT, BTC/USDT", "BTC-USDT, BTC/USDT", "xbtusdt, BTC/USDT", "ETHBTC, ETH/BTC", "ETHXBT, ETH/BTC",
            "XETHXXBT, ETH/BTC", "XDGUSD, DOGE/USD", "dogeusd, DOGE/USD", "XDG/USD, DOGE/USD", "XTZUSD, XTZ/USD",
            "ZRX-USD, ZRX/USD", "zeta/usd, ZETA/USD", "AAPLx/USD, AAPLx/USD", "aaplxusd, AAPLx/USD",
            "AAPLX/USD, AAPLx/USD", "pf_xbtusd, PF_XBTUSD", "PF_XBTUSD.KRAKEN, PF_XBTUSD", "pf-xbtusd, PF_XBTUSD",
            "PFXBTUSD, PF_XBTUSD", "PF_BTCUSD, PF_XBTUSD", "PF_AAPLxUSD, PF_AAPLxUSD", "PF_AAPLXUSD, PF_AAPLxUSD",
            "fi_xbtusd_261225, FI_XBTUSD_261225"})
    void otherNamesAndContractsLikewise(String text, String symbol) {
        assertThat(index.find(text)).containsExactly(KrakenSymbols.id(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "BTC", "USD", "BTC/USD.BINANCE", "BT/CUSD", "BTCUS-D", "BTC//USD", "/", ".KRAKEN",
            "BTCUSDX", "\u0130", "💥"})
    void anythingElseFindsNothing(String text) {
        assertThat(index.find(text)).isEmpty();
    }

    @Test
    void twoInstrumentsThatShareASpellingAreBothFound() {
        SpellingIndex shared = SpellingIndex.builder().add(KrakenSymbols.id("SUNDOG/EUR"), List.of())
                .add(KrakenSymbols.id("SUN/DOGEUR"), List.of()).build();
        assertThat(shared.find("SUNDOGEUR")).containsExactly(KrakenSymbols.id("SUN/DOGEUR"),
                KrakenSymbols.id("SUNDOG/EUR"));
        assertThat(shared.find("sun-dogeur")).containsExactly(KrakenSymbols.id("SUN/DOGEUR"));
    }

    @Test
    void aDifferenceInCaseDecidesOnlyWhereItIsWritten() {
        SpellingIndex twins = SpellingIndex.builder().add(KrakenSymbols.id("AAPLx/USD"), List.of())
                .add(KrakenSymbols.id("AAPLX/USD"), List.of()).build();
        assertThat(twins.find("AAPLx/USD")).containsExactly(KrakenSymbols.id("AAPLx/USD"));
        assertThat(twins.find("AAPLX-USD")).containsExactly(KrakenSymbols.id("AAPLX/USD"));
        assertThat(twins.find("AAPLxUSD")).containsExactly(KrakenSymbols.id("AAPLx/USD"));
        assertThat(twins.find("aaplxusd")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"BTC/USDX, BTC/USD", "XBTUSDX, BTC/USD", "PF_XBTUSF, PF_XBTUSD", "DOEG/USD, DOGE/USD",
            "AALPx/USD, AAPLx/USD", "BTC/USD.KRAKEN, BTC/USD"})
    void theNearestIsNamedFirst(String slip, String meant) {
        assertThat(index.near(slip, 5)).startsWith(KrakenSymbols.id(meant)).hasSizeLessThanOrEqualTo(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsNearToNothing() {
        assertThat(index.near("", 5)).isEmpty();
        assertThat(index.near("QQQQQQQQQQQQ", 5)).isEmpty();
        assertThat(SpellingIndex.EMPTY.near("BTC/USD", 5)).isEmpty();
    }

    @Test
    void thousandsOfPairsKeepTheirOwnSpellings() {
        SpellingIndex.Builder builder = SpellingIndex.builder();
        List<PairNames> pairs = IntStream.range(0, 5_000).mapToObj(i -> names("COIN" + i, "USD")).toList();
        pairs.forEach(pair -> builder.add(pair.id(), pair.spellings()));
        SpellingIndex large = builder.build();
        assertThat(pairs).allSatisfy(pair -> assertThat(large.find(pair.altName())).containsExactly(pair.id()));
        assertThat(large.near("COIN4321/USF", 5)).hasSize(5).startsWith(KrakenSymbols.id("COIN4321/USD"));
    }

    private static PairNames names(String base, String quote) {
        return PairNames.of(base + quote, base + quote, Optional.of(base + "/" + quote), Asset.of(base),
                Asset.of(quote));
    }

    private static SpellingIndex index() {
        SpellingIndex.Builder builder = SpellingIndex.builder();
        List.of(pair("XXBTZUSD", "XBTUSD", "XBT/USD"), pair("XBTUSDT", "XBTUSDT", "XBT/USDT"),
                pair("XETHXXBT", "ETHXBT", "ETH/XBT"), pair("XDGUSD", "XDGUSD", "XDG/USD"),
                pair("XTZUSD", "XTZUSD", "XTZ/USD"), pair("ZRXUSD", "ZRXUSD", "ZRX/USD"),
                pair("ZETAUSD", "ZETAUSD", "ZETA/USD"), pair("AAPLxUSD", "AAPLxUSD", "AAPLx/USD"))
                .forEach(pair -> builder.add(pair.id(), pair.spellings()));
        contract(builder, "PF_XBTUSD", "BTC");
        contract(builder, "FI_XBTUSD_261225", "BTC");
        contract(builder, "PF_AAPLxUSD", "AAPLx");
        return builder.build();
    }

    private static PairNames pair(String id, String alt, String ws) {
        return PairNames.of(id, alt, Optional.of(ws), Asset.of("ANY"), Asset.of("OTHER"));
    }

    private static void contract(SpellingIndex.Builder builder, String symbol, String base) {
        InstrumentId id = KrakenSymbols.id(symbol);
        builder.add(id, ContractTable.spellings(symbol, Asset.of(base)));
    }
}
