package dev.colibri.kraken.futures.instruments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginLevel;
import dev.colibri.api.model.MarginSchedule;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.instruments.Listing;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.symbology.KrakenSymbols;
import dev.colibri.kraken.common.wire.LenientRows;
import dev.colibri.kraken.common.wire.SkippedRow;
import dev.colibri.kraken.futures.rest.InstrumentRow;
import dev.colibri.kraken.futures.rest.InstrumentsRequest;
import dev.colibri.kraken.scripted.MemoryApi;
import dev.colibri.kraken.scripted.ScriptedVenue;

import static org.assertj.core.api.Assertions.assertThat;

class FuturesListingsTest {
    private static final Instant NOW = Instant.parse("2026-09-25T17:43:59.123Z");

    private final ScriptedVenue venue = new ScriptedVenue();
    private final MemoryApi api = new MemoryApi(venue);
    private final FuturesListings listings =
            new FuturesListings(api, LongWork.atOnce(), new VirtualTime(Instant.parse("2026-09-25T18:00:00Z")).clock());

    @Test
    void anInversePerpetualIsMappedWholeAndExactly() {
        Perpetual contract = (Perpetual) contract("PI_XBTUSD");
        InstrumentTerms terms = contract.terms();
        assertThat(terms.venueSymbol()).isEqualTo("PI_XBTUSD");
        assertThat(terms.base()).isEqualTo(Asset.of("BTC"));
        assertThat(terms.quote()).isEqualTo(Asset.USD);
        assertThat(terms.tick()).hasToString("0.5");
        assertThat(terms.lot()).hasToString("1");
        assertThat(terms.sizes().minQuantity()).isEqualTo(Quantity.of("1"));
        assertThat(terms.sizes().minCost()).contains(number("0.01"));
        assertThat(terms.sizes().maxCost()).contains(number("20000000"));
        assertThat(terms.fees()).isEmpty();
        assertThat(terms.status()).isEqualTo(TradingStatus.ONLINE);
        assertThat(contract.settlement()).isEqualTo(Asset.of("BTC"));
        assertThat(contract.contract().style()).isEqualTo(ContractStyle.INVERSE);
        assertThat(contract.contract().size()).isEqualTo(BigDecimal.ONE);
        assertThat(contract.contract().maxPosition()).contains(Quantity.of("75000000"));
        assertThat(contract.contract().impactSize()).contains(Quantity.of("1000"));
        assertThat(contract.contract().openingTime()).contains(Instant.parse("2018-08-31T00:00:00Z"));
        assertThat(contract.contract().makerProtection()).isZero();
        assertThat(contract.contract().margin()).isEqualTo(MarginSchedule.byContracts(level("0", "0.02", "0.01"),
                level("500000", "0.04", "0.02"), level("1000000", "0.06", "0.03")));
        assertThat(contract.funding()).isEqualTo(
                FundingTerms.every(Duration.ofHours(1)).withCoefficient(number("8")).withMaxRate(number("0.005")));
    }

    @Test
    void aLinearPerpetualLikewise() {
        Perpetual contract = (Perpetual) contract("PF_XBTUSD");
        assertThat(contract.tick()).hasToString("1");
        assertThat(contract.lot()).hasToString("0.0001");
        assertThat(contract.settlement()).isEqualTo(Asset.USD);
        assertThat(contract.contract().margin()).isEqualTo(
                MarginSchedule.byQuoteValue(level("0", "0.02", "0.01"), level("2000000", "0.04", "0.02")));
        assertThat(contract.contract().makerProtection()).isEqualTo(Duration.ofMillis(20));
        assertThat(contract.funding().minRate()).contains(number("-0.0025"));
    }

    @Test
    void aContractOnAVeryCheapCoinIsTradedByTheThousand() {
        Derivative contract = contract("PF_PEPEUSD");
        assertThat(contract.tick()).hasToString("0.0000000001");
        assertThat(contract.lot()).hasToString("1000");
        assertThat(contract.quantityScale()).isZero();
        assertThat(contract.terms().sizes().minQuantity()).isEqualTo(Quantity.of("1000"));
        assertThat(contract.contract().maxPosition()).contains(Quantity.of("1000000000000"));
    }

    @ParameterizedTest
    @CsvSource({"FI_XBTUSD_261225, INVERSE, 2026-12-25T16:00:00Z, BTC", "FF_ETHUSD_261225, LINEAR, "
            + "2026-12-25T08:00:00Z, USD", "FV_XRPXBT_261225, LINEAR, 2026-12-25T16:00:00Z, BTC"})
    void contractsThatEndSayWhen(String symbol, ContractStyle style, Instant expiry, String settlement) {
        DatedFuture contract = (DatedFuture) contract(symbol);
        assertThat(contract.expiry()).isEqualTo(expiry);
        assertThat(contract.contract().style()).isEqualTo(style);
        assertThat(contract.settlement()).isEqualTo(Asset.of(settlement));
    }

    @ParameterizedTest
    @CsvSource({"PF_EURUSD, 0.00005", "FV_XRPXBT_261225, 0.00000001", "PF_AAPLxUSD, 0.01", "PF_ETHUSD, 0.1"})
    void theTickIsAsListed(String symbol, String tick) {
        assertThat(contract(symbol).tick()).hasToString(tick);
    }

    @Test
    void symbolsKeepTheirLettersAndAssetsAreColibris() {
        assertThat(contract("PF_AAPLxUSD").id()).hasToString("PF_AAPLxUSD.KRAKEN");
        assertThat(contract("FV_XRPXBT_261225").quote()).isEqualTo(Asset.of("BTC"));
        venue.contract("PF_XBTUSD").put("base", "XBT");
        assertThat(contract("PF_XBTUSD").base()).isEqualTo(Asset.of("BTC"));
        venue.contract("PF_XBTUSD").put("pair", "XBT:USD").remove(List.of("base", "quote"));
        assertThat(contract("PF_XBTUSD").base()).isEqualTo(Asset.of("BTC"));
        assertThat(contract("PF_XBTUSD").quote()).isEqualTo(Asset.USD);
        assertThat(listings.contracts().find("pf_aaplxusd")).contains(KrakenSymbols.id("PF_AAPLxUSD"));
    }

    @Test
    void optionsAndIndicesAreLeftOutAndCounted() {
        assertThat(load().skipped()).containsExactly(
                SkippedRow.notCovered("OF_ETHUSD_261225_4000_C", "is of type options"),
                SkippedRow.notCovered("in_xbtusd", "is of type spot index"));
    }

    @Test
    void aTypeThatIsNotKnownIsLeftOutAsBroken() {
        venue.contract("PF_ETHUSD").put("type", "futures_circular");
        assertThat(load().skipped())
                .contains(SkippedRow.broken("PF_ETHUSD", "is of the unknown type futures_circular"));
    }

    @ParameterizedTest
    @CsvSource({"isExpired, true, DELISTED", "tradeable, false, SUSPENDED", "postOnly, true, POST_ONLY",
            "openingDate, 2026-09-26T00:00:00Z, WORK_IN_PROGRESS", "openingDate, 2026-09-25T17:43:59.123Z, ONLINE",
            "lastTradingTime, 2026-09-25T17:43:59.123Z, DELISTED", "lastTradingTime, 2026-09-25T17:43:59.124Z, ONLINE"})
    void theStatusIsMadeOfWhatTheRowSays(String field, String value, TradingStatus status) {
        ObjectNode row = venue.contract("FF_ETHUSD_261225");
        if (value.equals("true") || value.equals("false")) {
            row.put(field, Boolean.parseBoolean(value));
        } else {
            row.put(field, value);
        }
        assertThat(contract("FF_ETHUSD_261225").status()).isEqualTo(status);
    }

    @Test
    void aPerpetualWithALastDayIsAPerpetualStill() {
        venue.contract("PF_ETHUSD").put("lastTradingTime", "2026-09-01T08:00:00Z");
        assertThat(contract("PF_ETHUSD")).isInstanceOf(Perpetual.class);
        assertThat(contract("PF_ETHUSD").status()).isEqualTo(TradingStatus.ONLINE);
    }

    @Test
    void aFamilyThatIsNotKnownEndsIfItHasALastDay() {
        venue.contracts().add(venue.contract("FF_ETHUSD_261225").deepCopy().put("symbol", "XX_ETHUSD_261225"));
        venue.contracts().add(venue.contract("PF_ETHUSD").deepCopy().put("symbol", "XX_ETHUSD"));
        assertThat(contract("XX_ETHUSD_261225")).isInstanceOf(DatedFuture.class);
        assertThat(contract("XX_ETHUSD")).isInstanceOf(Perpetual.class);
    }

    @ParameterizedTest
    @CsvSource({"lastTradingTime, lastTradingTime must be given", "tickSize, tickSize must be given",
            "contractValueTradePrecision, contractValueTradePrecision must be given",
            "marginLevels, marginLevels must have at least one element"})
    void whatAContractCannotBeWithoutIsNamed(String field, String sentence) {
        venue.contract("FF_ETHUSD_261225").remove(field);
        Listings told = load();
        assertThat(told.skipped()).anySatisfy(row -> {
            assertThat(row.row()).isEqualTo("FF_ETHUSD_261225");
            assertThat(row.why()).startsWith(sentence);
        });
        assertThat(told.listings()).hasSize(8);
    }

    @Test
    void marginLevelsMayStandElsewhere() {
        ObjectNode row = venue.contract("PF_ETHUSD");
        var levels = row.remove("marginLevels");
        row.set("retailMarginLevels", levels);
        MarginSchedule schedule = MarginSchedule.byQuoteValue(level("0", "0.02", "0.01"),
                level("2000000", "0.04", "0.02"));
        assertThat(contract("PF_ETHUSD").contract().margin()).isEqualTo(schedule);
        row.remove("retailMarginLevels");
        row.putObject("marginSchedules").putObject("here").set("professional", levels);
        assertThat(contract("PF_ETHUSD").contract().margin()).isEqualTo(schedule);
    }

    @Test
    void fundingBoundsOfTheWrongSignAreLeftOut() {
        venue.contract("PF_ETHUSD").put("minRelativeFundingRate", 0.001).put("fundingRateCoefficient", 0);
        FundingTerms funding = ((Perpetual) contract("PF_ETHUSD")).funding();
        assertThat(funding.minRate()).contains(number("-0.005"));
        assertThat(funding.coefficient()).isEmpty();
    }

    @Test
    void feesAreKnownWhereASchedulesIdLeadsToOne() throws Exception {
        ContractMapper mapper = new ContractMapper(
                Map.of("4f8f9a30-5c53-4a10-9d58-8c2f4c8f0b11", Instruments.FUTURES_FEES), NOW);
        LenientRows<InstrumentRow> rows = api.send(new InstrumentsRequest()).result().rows();
        assertThat(fees(mapper, rows, "PI_XBTUSD")).contains(Instruments.FUTURES_FEES);
        assertThat(fees(mapper, rows, "PF_XBTUSD")).isEmpty();
    }

    @Test
    void aMarketInUnusualConditionIsOnlineAndNamed() {
        assertThat(contract("PF_AAPLxUSD").status()).isEqualTo(TradingStatus.ONLINE);
        assertThat(listings.conditions().keySet()).containsExactly(KrakenSymbols.id("PF_PEPEUSD"),
                KrakenSymbols.id("PF_AAPLxUSD"));
        venue.condition("PF_AAPLxUSD").put("experiencingDislocation", false);
        load();
        assertThat(listings.conditions().keySet()).containsExactly(KrakenSymbols.id("PF_PEPEUSD"));
    }

    @Test
    void withoutConditionsTheContractsAreListedAllTheSame() {
        venue.say(ScriptedVenue.CONDITIONS, "{}");
        assertThat(load().listings()).hasSize(9);
        assertThat(load().gaps()).isEmpty();
    }

    @Test
    void theTimeIsTheVenuesWhereItSaysOne() {
        assertThat(load().venueTime()).hasValue(EventTime.nanos(NOW));
        venue.say(ScriptedVenue.INSTRUMENTS, venue.answer(ScriptedVenue.INSTRUMENTS, "")
                .replace("2026-09-25T17:43:59.123Z", "soon"));
        assertThat(load().venueTime()).isEmpty();
    }

    @Test
    void aRefusedOrEmptyListingFails() {
        load();
        venue.say(ScriptedVenue.INSTRUMENTS, "{\"result\": \"success\", \"instruments\": []}");
        assertThat(listings.load().cause()).isInstanceOf(VenueException.class)
                .hasMessage("Kraken Futures lists no contract at all");
        venue.say(ScriptedVenue.INSTRUMENTS, "{\"result\": \"error\"}");
        assertThat(listings.load().cause()).isInstanceOf(VenueException.class);
        assertThat(listings.contracts().find("PF_XBTUSD")).isPresent();
    }

    private static Optional<FeeSchedule> fees(ContractMapper mapper, LenientRows<InstrumentRow> rows, String symbol) {
        Instrument contract = mapper.contract(rows.rows().get(symbol), ContractStyle.LINEAR);
        return contract.terms().fees();
    }

    private Listings load() {
        return listings.load().result();
    }

    private Derivative contract(String symbol) {
        List<Listing> all = load().listings();
        return all.stream().map(Listing::instrument).filter(one -> one.id().symbol().equals(symbol))
                .map(Derivative.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError(symbol + " is not among " + all));
    }

    private static MarginLevel level(String from, String initial, String maintenance) {
        return new MarginLevel(number(from), number(initial), number(maintenance));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
