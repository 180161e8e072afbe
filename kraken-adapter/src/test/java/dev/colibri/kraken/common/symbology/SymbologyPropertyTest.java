package dev.colibri.kraken.common.symbology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.colibri.api.model.Asset;

import static org.assertj.core.api.Assertions.assertThat;

class SymbologyPropertyTest {

    /** Few letters and short names, so that spellings collide often. */
    @Provide
    Arbitrary<List<PairNames>> markets() {
        Arbitrary<String> name = Arbitraries.oneOf(Arbitraries.of("XBT", "XDG", "ETH", "ZETA", "XTZ", "USD", "AAPLx"),
                Arbitraries.strings().withChars("ABx").ofMinLength(1).ofMaxLength(3));
        return Combinators.combine(name, name, Arbitraries.of("", "X", "Z")).as(SymbologyPropertyTest::pair).list()
                .ofMaxSize(12);
    }

    @Property
    void everySpellingOfAListedPairMeansItOrLeavesAChoice(@ForAll("markets") List<PairNames> pairs) {
        SpellingIndex index = index(pairs);
        for (PairNames pair : pairs) {
            Stream<String> spellings = pair.spellings().stream().flatMap(SymbologyPropertyTest::ways);
            assertThat(spellings).allSatisfy(text -> assertThat(index.find(text)).as(text).contains(pair.id()));
        }
    }

    @Property
    void whatIsFoundIsFoundInOrderAndOnce(@ForAll("markets") List<PairNames> pairs, @ForAll String text) {
        SpellingIndex index = index(pairs);
        assertThat(index.find(text)).doesNotHaveDuplicates().isSorted();
        assertThat(index.near(text, 5)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(5);
    }

    @Property
    void anIndexDoesNotDependOnTheOrderOfListing(@ForAll("markets") List<PairNames> pairs) {
        SpellingIndex forward = index(pairs);
        SpellingIndex backward = index(pairs.reversed());
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.spellings())
                .allSatisfy(text -> assertThat(forward.find(text)).isEqualTo(backward.find(text))));
    }

    @Property
    void renamingIsUndoneByItsOpposite(@ForAll("names") String code) {
        assertThat(AssetNames.colibri(AssetNames.kraken(code))).isEqualTo(AssetNames.colibri(code));
        assertThat(AssetNames.kraken(AssetNames.colibri(code))).isEqualTo(AssetNames.kraken(code));
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of("XBT", "BTC", "XDG", "DOGE", "XTZ", "ZUSD", "XXBT", ""),
                Arbitraries.of("", ".F", ".S", "28.S", ".", ".HOLD", "X")).as((head, tail) -> head + tail);
    }

    @Property
    void aVariantNeverLosesTheNameAndNeverStripsLetters(@ForAll("names") String name) {
        AssetTable table = AssetTable.of(List.of(new VenueAsset("XXBT", "XBT", 10, 5, AssetStatus.ENABLED, false)));
        if (name.isEmpty()) {
            return;
        }
        AssetVariant variant = table.variant(name);
        assertThat(variant.asset().code()).startsWith(variant.base().code().split("[.]", 2)[0]);
        assertThat(variant.asset()).isEqualTo(table.asset(name));
        assertThat(table.variant(variant.asset().code()).base()).isEqualTo(variant.base());
    }

    private static SpellingIndex index(List<PairNames> pairs) {
        SpellingIndex.Builder builder = SpellingIndex.builder();
        pairs.forEach(pair -> builder.add(pair.id(), pair.spellings()));
        return builder.build();
    }

    private static PairNames pair(String base, String quote, String prefix) {
        return PairNames.of(prefix + base + quote, base + quote, Optional.of(base + "/" + quote),
                Asset.of(AssetNames.colibri(base)), Asset.of(AssetNames.colibri(quote)));
    }

    /** The ways to write one spelling. */
    private static Stream<String> ways(String spelling) {
        return Stream.of(spelling, spelling.replace('/', '-'), spelling.replace('/', '_'), spelling.replace("/", ""),
                spelling + ".KRAKEN", spelling + ".kraken", " " + spelling);
    }
}
