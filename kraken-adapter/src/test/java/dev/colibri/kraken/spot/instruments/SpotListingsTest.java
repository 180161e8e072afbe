package dev.colibri.kraken.spot.instruments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.CurrencyPair.AssetClass;
import dev.colibri.api.model.FeeSchedule.Tier;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.instruments.Listing;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.symbology.KrakenSymbols;
import dev.colibri.kraken.common.symbology.PairNames;
import dev.colibri.kraken.common.wire.SkippedRow;
import dev.colibri.kraken.scripted.MemoryApi;
import dev.colibri.kraken.scripted.ScriptedVenue;

import static org.assertj.core.api.Assertions.assertThat;

class SpotListingsTest {
    private final ScriptedVenue venue = new ScriptedVenue();
    private final SpotListings listings = new SpotListings(new MemoryApi(venue), LongWork.atOnce());

    @Test
    void aLegacyPairIsMappedWholeAndExactly() {
        CurrencyPair pair = pair("BTC/USD");
        InstrumentTerms terms = pair.terms();
        assertThat(terms.venueSymbol()).isEqualTo("XXBTZUSD");
        assertThat(terms.base()).isEqualTo(Asset.of("BTC"));
        assertThat(terms.quote()).isEqualTo(Asset.USD);
        assertThat(terms.tick()).hasToString("0.1");
        assertThat(terms.lot()).hasToString("0.00000001");
        assertThat(terms.costScale()).hasValue(5);
        assertThat(terms.sizes().minQuantity()).isEqualTo(Quantity.of("0.00005"));
        assertThat(terms.sizes().minCost()).contains(number("0.5"));
        assertThat(terms.sizes().maxQuantity()).isEmpty();
        assertThat(terms.sizes().displayRatio()).hasValue(15);
        assertThat(terms.status()).isEqualTo(TradingStatus.ONLINE);
        assertThat(pair.assetClass()).isEqualTo(AssetClass.CURRENCY);
        assertThat(pair.margin()).isEqualTo(MarginTrading.leverages(2, 3, 4, 5, 6, 7, 8, 9, 10)
                .withCallLevel(number("80")).withStopLevel(number("40")).withLongLimit(number("250"))
                .withShortLimit(number("200")));
    }

    @Test
    void feesAreFractionsAndBothListsAreSteps() {
        assertThat(pair("BTC/USD").terms().fees().orElseThrow().tiers()).containsExactly(
                tier("0", "0.0025", "0.004"), tier("10000", "0.0025", "0.0035"), tier("25000", "0.002", "0.0035"),
                tier("50000", "0.0014", "0.0024"));
        assertThat(pair("BTC/USD").terms().fees().orElseThrow().volumeAsset()).isEqualTo(Asset.USD);
    }

    @Test
    void emptyListsOfFeesMeanThatNoneAreKnown() {
        assertThat(pair("BTC/USDT").terms().fees()).isEmpty();
        venue.row(ScriptedVenue.PAIRS, "XXBTZUSD").remove("fees_maker");
        assertThat(pair("BTC/USD").terms().fees()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BTC/USD, XXBTZUSD, BTC, USD", "ETH/EUR, XETHZEUR, ETH, EUR", "ETH/BTC, XETHXXBT, ETH, BTC",
            "DOGE/USD, XDGUSD, DOGE, USD", "DOGE/BTC, XXDGXXBT, DOGE, BTC", "BTC/USDT, XBTUSDT, BTC, USDT",
            "USDT/USD, USDTZUSD, USDT, USD", "XTZ/USD, XTZUSD, XTZ, USD", "ZRX/USD, ZRXUSD, ZRX, USD",
            "ZETA/EUR, ZETAEUR, ZETA, EUR", "XAUT/USD, XAUTUSD, XAUT, USD", "AAPLx/USD, AAPLxUSD, AAPLx, USD",
            "TSLAx/EUR, TSLAxEUR, TSLAx, EUR"})
    void everyPairHasItsNameAndItsAssets(String symbol, String venueId, String base, String quote) {
        CurrencyPair pair = pair(symbol);
        assertThat(pair.terms().venueSymbol()).isEqualTo(venueId);
        assertThat(pair.base()).isEqualTo(Asset.of(base));
        assertThat(pair.quote()).isEqualTo(Asset.of(quote));
        assertThat(listings.pairs().find(venueId)).map(PairNames::id).contains(pair.id());
    }

    @ParameterizedTest
    @CsvSource({"DOGE/USD, 0.0000001, 7", "XAUT/USD, 0.25, 2", "BTC/EUR, 0.5, 1", "PEPE/USD, 0.000000001, 9"})
    void theTickMayBeCoarserThanTheDecimals(String symbol, String tick, int scale) {
        assertThat(pair(symbol).tick()).isEqualTo(Price.of(tick));
        assertThat(pair(symbol).priceScale()).isEqualTo(scale);
    }

    @Test
    void theDecimalsBindWhereTheyAreCoarserThanTheTick() {
        venue.row(ScriptedVenue.PAIRS, "XXBTZUSD").put("tick_size", "0.25");
        assertThat(pair("BTC/USD").tick()).isEqualTo(Price.of("0.5"));
        venue.row(ScriptedVenue.PAIRS, "XXBTZUSD").remove("tick_size");
        assertThat(pair("BTC/USD").tick()).isEqualTo(Price.of("0.1"));
    }

    @ParameterizedTest
    @CsvSource({"ZRX/USD, CANCEL_ONLY", "ZETA/EUR, REDUCE_ONLY", "BTC/EUR, POST_ONLY", "DOT/USD, SUSPENDED",
            "BTC/USD, ONLINE"})
    void theStatusIsWhatTheVenueSaysAndSuspendedWhereThatIsNotKnown(String symbol, TradingStatus status) {
        assertThat(pair(symbol).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"online, ONLINE", "limit_only, LIMIT_ONLY", "maintenance, MAINTENANCE", "delisted, DELISTED",
            "work_in_progress, WORK_IN_PROGRESS", "half_asleep, SUSPENDED", ", ONLINE"})
    void everyWordForAStatusHasAMeaning(String word, TradingStatus status) {
        assertThat(SpotStatus.of(word)).isEqualTo(status);
        assertThat(SpotStatus.isKnown(word)).isEqualTo(status != TradingStatus.SUSPENDED);
    }

    @Test
    void tokenisedSharesAreAskedForByThemselvesAndSayWhatTheyAre() {
        assertThat(pair("AAPLx/USD").assetClass()).isEqualTo(AssetClass.TOKENISED_EQUITY);
        assertThat(venue.asked()).containsExactlyInAnyOrder("/0/public/Assets", "/0/public/AssetPairs",
                "/0/public/Assets?aclass=tokenized_asset", "/0/public/AssetPairs?aclass_base=tokenized_asset");
        assertThat(listings.assets().info(Asset.of("AAPLx")).orElseThrow().description())
                .isEqualTo("tokenised share");
    }

    @Test
    void marginForOneSideAloneIsKeptSo() {
        MarginTrading margin = pair("DOGE/USD").margin();
        assertThat(margin.leverageBuy()).containsExactly(number("2"), number("3"));
        assertThat(margin.leverageSell()).isEmpty();
        assertThat(margin.shortLimit()).isEmpty();
        assertThat(pair("XTZ/USD").margin()).isEqualTo(MarginTrading.NONE);
    }

    @Test
    void leveragesInAnyOrderAndZeroLevelsAreUnderstood() {
        ObjectNode row = venue.row(ScriptedVenue.PAIRS, "XXBTZUSD");
        row.putArray("leverage_buy").add(5).add(3).add(3);
        row.put("margin_call", 0).put("margin_stop", 0);
        assertThat(pair("BTC/USD").margin().leverageBuy()).containsExactly(number("3"), number("5"));
        assertThat(pair("BTC/USD").margin().callLevel()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tick_size, 0, tick", "lot_decimals, 19, decimals of a quantity", "pair_decimals, -1, decimals",
            "ordermin, -5, quantity", "lot_multiplier, 2, lot_multiplier", "aclass_base, share, aclass_base",
            "cost_decimals, 40, cost scale", "long_position_limit, -1, long limit"})
    void aPairThatCannotBeIsLeftOutByItsNameAndCostsNoOther(String field, String value, String named) {
        int all = load().listings().size();
        venue.row(ScriptedVenue.PAIRS, "XXBTZUSD").put(field, value);
        Listings told = load();
        assertThat(told.listings()).hasSize(all - 1);
        assertThat(told.skipped()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo("XXBTZUSD");
            assertThat(row.kind()).isEqualTo(SkippedRow.Kind.BROKEN);
            assertThat(row.why()).contains(named);
        });
    }

    @Test
    void twoPairsOfOneNameAreNotMixedUp() {
        ObjectNode copy = venue.row(ScriptedVenue.PAIRS, "XXBTZUSD").deepCopy();
        venue.rows(ScriptedVenue.PAIRS).set("XXBTZUSD.d", copy.put("altname", "XBTUSD.d").put("tick_size", "0.01"));
        Listings told = load();
        assertThat(told.skipped()).containsExactly(
                SkippedRow.broken("XXBTZUSD.d", "has the same name as XXBTZUSD"));
        assertThat(pair("BTC/USD").tick()).isEqualTo(Price.of("0.1"));
    }

    @Test
    void aBrokenAssetCostsNoOther() {
        venue.row(ScriptedVenue.ASSETS, "XETH").remove("decimals");
        Listings told = load();
        assertThat(told.skipped()).extracting(SkippedRow::row).containsExactly("XETH");
        assertThat(told.assets().find("XXBT")).isPresent();
        assertThat(pair("ETH/EUR").base()).isEqualTo(Asset.of("ETH"));
    }

    @Test
    void theNewerNamesOfTheVenueMakeTheSameInstruments() {
        InstrumentTerms older = pair("BTC/USD").terms();
        ObjectNode row = venue.row(ScriptedVenue.PAIRS, "XXBTZUSD").deepCopy();
        row.put("base", "BTC").put("quote", "USD").put("fee_volume_currency", "USD");
        venue.rows(ScriptedVenue.PAIRS).remove("XXBTZUSD");
        venue.rows(ScriptedVenue.PAIRS).set("BTC/USD", row);
        ObjectNode assets = venue.rows(ScriptedVenue.ASSETS);
        assets.set("BTC", assets.remove("XXBT"));
        assets.set("USD", assets.remove("ZUSD"));
        InstrumentTerms newer = pair("BTC/USD").terms();
        assertThat(newer.venueSymbol()).isEqualTo("BTC/USD");
        assertThat(newer.base()).isEqualTo(older.base());
        assertThat(newer.quote()).isEqualTo(older.quote());
        assertThat(newer.fees()).isEqualTo(older.fees());
        assertThat(pair("ETH/BTC").quote()).isEqualTo(Asset.of("BTC"));
    }

    @Test
    void sharesThatAreRefusedAreAGapAndNoMore() {
        venue.say(ScriptedVenue.PAIRS + "?" + ScriptedVenue.TOKENISED_PAIRS,
                "{\"error\": [\"EAccount:Invalid permissions\"]}");
        Listings told = load();
        assertThat(told.gaps()).containsExactly("pairs of tokenised assets: EAccount:Invalid permissions");
        assertThat(told.listings()).extracting(Listing::id).contains(KrakenSymbols.id("BTC/USD"))
                .doesNotContain(KrakenSymbols.id("AAPLx/USD"));
    }

    @Test
    void aRefusedListingFailsAndTheTablesStay() {
        load();
        AssetTable before = listings.assets();
        venue.say(ScriptedVenue.PAIRS, "{\"error\": [\"EService:Unavailable\"]}");
        assertThat(listings.load().cause()).isInstanceOf(VenueException.class).hasMessage("EService:Unavailable");
        assertThat(listings.assets()).isSameAs(before);
        assertThat(listings.pairs().find("XBTUSD")).isPresent();
    }

    @Test
    void anEmptyListingIsNoListing() {
        venue.say(ScriptedVenue.PAIRS, "{\"error\": [], \"result\": {}}");
        venue.say(ScriptedVenue.PAIRS + "?" + ScriptedVenue.TOKENISED_PAIRS, "{\"error\": [], \"result\": {}}");
        assertThat(listings.load().cause()).isInstanceOf(VenueException.class)
                .hasMessage("Kraken Spot lists no pair at all");
    }

    @Test
    void aVenueThatIgnoresTheClassListsNothingTwice() {
        venue.say(ScriptedVenue.PAIRS + "?" + ScriptedVenue.TOKENISED_PAIRS,
                venue.answer(ScriptedVenue.PAIRS, ""));
        assertThat(load().skipped()).isEmpty();
    }

    private Listings load() {
        return listings.load().result();
    }

    private CurrencyPair pair(String symbol) {
        List<Listing> all = load().listings();
        Optional<Listing> found = all.stream().filter(one -> one.id().equals(KrakenSymbols.id(symbol))).findFirst();
        return (CurrencyPair) found.orElseThrow(() -> new AssertionError(symbol + " is not among " + all)).instrument();
    }

    private static Tier tier(String volume, String maker, String taker) {
        return new Tier(number(volume), number(maker), number(taker));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
