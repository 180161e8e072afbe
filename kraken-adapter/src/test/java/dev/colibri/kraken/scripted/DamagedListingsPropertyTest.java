package dev.colibri.kraken.scripted;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.Price;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.instruments.ListingSource;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.wire.SkippedRow;
import dev.colibri.kraken.futures.instruments.FuturesListings;
import dev.colibri.kraken.spot.instruments.SpotListings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes in place of a listing: it fails as a failure of the venue's answer, or gives instruments whose figures
 * are those that the text says, read by other means.
 */
class DamagedListingsPropertyTest {
    private static final JsonMapper OTHER_MEANS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final ScriptedVenue VENUE = new ScriptedVenue();
    private static final String PAIRS_TEXT = ScriptedVenue.text("spot-pairs");
    private static final String ASSETS_TEXT = ScriptedVenue.text("spot-assets");
    private static final String CONTRACTS_TEXT = ScriptedVenue.text("futures-instruments");
    private static final String CONDITIONS_TEXT = ScriptedVenue.text("futures-status");

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.some();
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.of(Damage.ODD_VALUES);
    }

    @Property(tries = 300)
    void damagedPairsAreRefusedOrReadAsTheyStand(@ForAll("damages") List<Damage> damages) {
        String text = Damage.all(damages, PAIRS_TEXT);
        Optional<Listings> outcome = outcome(ScriptedVenue.PAIRS, text);
        Statistics.label("pairs").collect(outcome.isPresent()).coverage(DamagedListingsPropertyTest::bothHappen);
        outcome.ifPresent(told -> tree(text).map(tree -> tree.get("result"))
                .ifPresent(rows -> read(told).forEach((name, instrument) -> {
                    JsonNode row = rows.get(name);
                    if (row != null) {
                        checkPair(instrument.terms(), row);
                    }
                })));
    }

    @Property(tries = 300)
    void damagedContractsAreRefusedOrReadAsTheyStand(@ForAll("damages") List<Damage> damages) {
        String text = Damage.all(damages, CONTRACTS_TEXT);
        Optional<Listings> outcome = outcome(ScriptedVenue.INSTRUMENTS, text);
        Statistics.label("contracts").collect(outcome.isPresent()).coverage(DamagedListingsPropertyTest::bothHappen);
        outcome.ifPresent(told -> tree(text).map(tree -> tree.get("instruments")).ifPresent(rows -> {
            Map<String, Instrument> read = read(told);
            for (JsonNode row : rows) {
                Instrument contract = read.get(row.path("symbol").asText());
                if (contract != null) {
                    checkContract((Derivative) contract, row);
                }
            }
        }));
    }

    @Tag("full")
    @Property(tries = 20_000)
    void damagedListingsLikewiseForLong(@ForAll("damages") List<Damage> damages) {
        damagedPairsAreRefusedOrReadAsTheyStand(damages);
        damagedContractsAreRefusedOrReadAsTheyStand(damages);
        damagedAssetsAndConditionsNeverHurt(damages);
    }

    @Property(tries = 300)
    void damagedAssetsAndConditionsNeverHurt(@ForAll("damages") List<Damage> damages) {
        outcome(ScriptedVenue.ASSETS, Damage.all(damages, ASSETS_TEXT));
        assertThat(outcome(ScriptedVenue.CONDITIONS, Damage.all(damages, CONDITIONS_TEXT))).isPresent();
        assertThat(outcome(ScriptedVenue.PAIRS + "?" + ScriptedVenue.TOKENISED_PAIRS,
                Damage.all(damages, ScriptedVenue.text("spot-pairs-tokenised")))).isPresent();
    }

    @Property(tries = 300)
    void aListingThatIsCutOffIsRefused(@ForAll @IntRange(max = 999) int place) {
        Damage cut = new Damage.Cut(place);
        assertThat(outcome(ScriptedVenue.PAIRS, inner(cut, PAIRS_TEXT))).isEmpty();
        assertThat(outcome(ScriptedVenue.INSTRUMENTS, inner(cut, CONTRACTS_TEXT))).isEmpty();
    }

    @Property(tries = 300)
    void aFieldThatIsOddCostsItsOwnRowAtTheMost(@ForAll @IntRange(max = 13) int row,
            @ForAll @IntRange(max = 30) int field,
            @ForAll("odd") String value) throws JsonProcessingException {
        ObjectNode answer = (ObjectNode) OTHER_MEANS.readTree(PAIRS_TEXT);
        String name = List.copyOf(fields(answer.get("result"))).get(row);
        ObjectNode pair = (ObjectNode) answer.get("result").get(name);
        List<String> fields = fields(pair);
        pair.put(fields.get(field % fields.size()), "@");
        checkOthers(ScriptedVenue.PAIRS, PAIRS_TEXT, answer.toString().replace("\"@\"", value), name);
    }

    @Property(tries = 300)
    void aFieldOfAContractLikewise(@ForAll @IntRange(max = 8) int row, @ForAll @IntRange(max = 30) int field,
            @ForAll("odd") String value) throws JsonProcessingException {
        ObjectNode answer = (ObjectNode) OTHER_MEANS.readTree(CONTRACTS_TEXT);
        ObjectNode contract = (ObjectNode) answer.get("instruments").get(row);
        String name = contract.get("symbol").asText();
        List<String> fields = fields(contract);
        contract.put(fields.get(field % fields.size()), "@");
        checkOthers(ScriptedVenue.INSTRUMENTS, CONTRACTS_TEXT, answer.toString().replace("\"@\"", value), name);
    }

    private static void bothHappen(StatisticsCoverage coverage) {
        coverage.check(true).percentage(share -> share > 10);
        coverage.check(false).percentage(share -> share > 10);
    }

    private static void checkOthers(String request, String whole, String odd, String name) {
        Map<String, Instrument> before = read(outcome(request, whole).orElseThrow());
        Listings told = outcome(request, odd).orElseThrow();
        Map<String, Instrument> now = read(told);
        before.remove(name);
        assertThat(now).containsAllEntriesOf(before);
        assertThat(now.size() + told.skipped().size()).isGreaterThanOrEqualTo(before.size() + 1);
    }

    /** A cut that falls on the blanks at the end is none. */
    private static String inner(Damage cut, String text) {
        return cut.to(text.strip());
    }

    /** What comes of an answer: listings, or a failure that says that the answer was none. */
    private static Optional<Listings> outcome(String request, String text) {
        VENUE.say(request, text);
        MemoryApi api = new MemoryApi(VENUE);
        ListingSource source = request.startsWith("/0/") ? new SpotListings(api, LongWork.atOnce())
                : new FuturesListings(api, LongWork.atOnce(),
                        new VirtualTime(Instant.parse("2026-09-25T18:00:00Z")).clock());
        Future<Listings> answer = source.load();
        VENUE.sayNothingElse(request);
        assertThat(answer.isComplete()).isTrue();
        if (answer.failed()) {
            assertThat(answer.cause()).isInstanceOf(VenueException.class);
            return Optional.empty();
        }
        assertThat(answer.result().listings()).extracting(listing -> listing.id()).doesNotHaveDuplicates();
        return Optional.of(answer.result());
    }

    /** Instruments by the venue's names, without those of which a row was skipped as well. */
    private static Map<String, Instrument> read(Listings told) {
        Map<String, Instrument> read = new TreeMap<>();
        told.listings().forEach(listing -> read.put(listing.instrument().terms().venueSymbol(), listing.instrument()));
        told.skipped().stream().map(SkippedRow::row).forEach(read::remove);
        return read;
    }

    private static void checkPair(InstrumentTerms terms, JsonNode row) {
        assertThat(terms.priceScale()).isEqualTo(integer(row, "pair_decimals"));
        assertThat(terms.lot().toBigDecimal())
                .isEqualByComparingTo(BigDecimal.ONE.movePointLeft(integer(row, "lot_decimals")));
        assertThat(terms.tick().isMultipleOf(Price.of(1, terms.priceScale()))).isTrue();
        number(row, "tick_size").ifPresent(size -> assertThat(terms.tick().toBigDecimal().remainder(size)).isZero());
        number(row, "ordermin").ifPresent(
                least -> assertThat(terms.sizes().minQuantity().toBigDecimal()).isEqualByComparingTo(least));
        assertThat(terms.sizes().minCost().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(number(row, "costmin").map(BigDecimal::stripTrailingZeros));
        assertThat(terms.id()).isEqualTo(InstrumentId.parse(terms.id().toString()));
    }

    private static void checkContract(Derivative contract, JsonNode row) {
        assertThat(contract.tick().toBigDecimal()).isEqualByComparingTo(number(row, "tickSize").orElseThrow());
        assertThat(contract.lot().toBigDecimal())
                .isEqualByComparingTo(BigDecimal.ONE.movePointLeft(integer(row, "contractValueTradePrecision")));
        assertThat(contract.contract().maxPosition().map(most -> most.toBigDecimal().stripTrailingZeros()))
                .isEqualTo(number(row, "maxPositionSize").map(BigDecimal::stripTrailingZeros));
        JsonNode levels = row.path("marginLevels");
        for (int i = 0; i < levels.size(); i++) {
            assertThat(contract.contract().margin().levels().get(i).initial())
                    .isEqualByComparingTo(number(levels.get(i), "initialMargin").orElseThrow());
        }
    }

    private static int integer(JsonNode row, String field) {
        return number(row, field).orElseThrow().intValueExact();
    }

    private static Optional<BigDecimal> number(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(new BigDecimal(value.asText()));
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The text as another reader sees it; nothing where that one refuses it, or a name in it comes twice. */
    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(OTHER_MEANS.readTree(text));
        } catch (JsonProcessingException | NumberFormatException refused) {
            return Optional.empty();
        }
    }
}
