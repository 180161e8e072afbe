package dev.colibri.kraken.common.symbology;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.kraken.common.symbology.AssetVariant.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssetTableTest {
    private final AssetTable table = AssetTable.of(List.of(row("XXBT", "XBT"), row("XETH", "ETH"), row("XXDG", "XDG"),
            row("ZUSD", "USD"), row("USDT", "USDT"), row("XTZ", "XTZ"), row("ZRX", "ZRX"), row("ZETA", "ZETA"),
            row("XAUT", "XAUT"), row("DOT", "DOT"), row("DOT28.S", "DOT28.S"), row("ETH2", "ETH2"),
            row("1INCH", "1INCH"),
            new VenueAsset("AAPLx", "AAPLx", 8, 4, AssetStatus.ENABLED, true)));

    @ParameterizedTest
    @CsvSource({"XXBT, BTC", "XBT, BTC", "BTC, BTC", "XXDG, DOGE", "XDG, DOGE", "DOGE, DOGE", "ZUSD, USD", "USD, USD",
            "XETH, ETH", "USDT, USDT", "AAPLx, AAPLx"})
    void everyNameOfAnAssetMeansIt(String name, String code) {
        assertThat(table.asset(name)).isEqualTo(Asset.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XTZ", "ZRX", "ZETA", "XAUT"})
    void aNameThatBeginsWithXOrZKeepsIt(String name) {
        assertThat(table.asset(name)).isEqualTo(Asset.of(name));
        assertThat(table.find(Asset.of(name))).hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({"BTC, XXBT", "DOGE, XXDG", "USD, ZUSD", "XTZ, XTZ", "AAPLx, AAPLx"})
    void colibrisAssetLeadsBackToTheVenuesId(String code, String id) {
        assertThat(table.venueId(Asset.of(code))).isEqualTo(id);
        assertThat(AssetTable.EMPTY.venueId(Asset.of(code))).isEqualTo(id);
        assertThat(table.find(Asset.of(code))).hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(id));
    }

    @Test
    void theIdIsTheListedOneWhateverTheInterfacesAge() {
        AssetTable newer = AssetTable.of(List.of(row("BTC", "XBT")));
        assertThat(newer.venueId(Asset.of("BTC"))).isEqualTo("BTC");
        assertThat(table.venueId(Asset.of("BTC.F"))).isEqualTo("XBT.F");
        assertThat(table.venueId(Asset.of("NEW"))).isEqualTo("NEW");
    }

    @Test
    void theNewerNamesOfTheVenueMeanTheSame() {
        AssetTable newer = AssetTable.of(List.of(row("BTC", "XBT"), row("DOGE", "XDG"), row("USD", "USD")));
        assertThat(newer.asset("BTC")).isEqualTo(table.asset("XXBT"));
        assertThat(newer.asset("XBT")).isEqualTo(table.asset("XXBT"));
        assertThat(newer.asset("DOGE")).isEqualTo(table.asset("XXDG"));
        assertThat(newer.asset("ZUSD")).isEqualTo(Asset.USD);
    }

    @ParameterizedTest
    @CsvSource({"XXBT, BTC", "ZGBP, GBP", "KFEE, FEE", "XXMR, XMR", "ZETA, ZETA", "XNAP, XNAP"})
    void legacyIdsAreKnownWithoutATableAndNothingElseIsCut(String name, String code) {
        assertThat(AssetTable.EMPTY.asset(name)).isEqualTo(Asset.of(code));
    }

    @ParameterizedTest
    @CsvSource({"XXBT, BTC, BTC, PLAIN", "XBT.F, BTC.F, BTC, AUTO_EARNING", "XBT.B, BTC.B, BTC, BONDED",
            "DOT.S, DOT.S, DOT, STAKED", "USD.M, USD.M, USD, OPT_IN_REWARDS", "USD.HOLD, USD.HOLD, USD, ON_HOLD",
            "DOT.P, DOT.P, DOT, PARACHAIN", "ETH.T, ETH.T, ETH, TOKENISED", "ETH2.S, ETH2.S, ETH2, STAKED",
            "1INCH.S, 1INCH.S, 1INCH, STAKED", "XBT.Q, BTC.Q, BTC, UNKNOWN", "NEW, NEW, NEW, PLAIN",
            "NEW.F, NEW.F, NEW, AUTO_EARNING", "ZEUR.F, EUR.F, EUR, AUTO_EARNING", "XBT.F.S, BTC.F.S, BTC.F, STAKED",
            "XBT., BTC., BTC, UNKNOWN", ".F, .F, .F, UNKNOWN"})
    void aSuffixIsShownAsWhatItIs(String name, String code, String base, Kind kind) {
        assertThat(table.variant(name))
                .isEqualTo(new AssetVariant(Asset.of(code), Asset.of(base), kind, OptionalInt.empty()));
    }

    @Test
    void theDigitsBeforeStakedAreDays() {
        assertThat(table.variant("DOT28.S"))
                .isEqualTo(new AssetVariant(Asset.of("DOT28.S"), Asset.of("DOT"), Kind.STAKED, OptionalInt.of(28)));
        assertThat(table.variant("XBT7.S"))
                .isEqualTo(new AssetVariant(Asset.of("BTC7.S"), Asset.of("BTC"), Kind.STAKED, OptionalInt.of(7)));
        assertThat(table.variant("DOT28.S").description()).isEqualTo("staked, bonded for 28 days");
        assertThat(table.variant("DOT28.F").base()).isEqualTo(Asset.of("DOT28"));
        assertThat(table.variant("NEW28.S").base()).isEqualTo(Asset.of("NEW28"));
        assertThat(table.variant("DOT99999999999.S").base()).isEqualTo(Asset.of("DOT99999999999"));
    }

    @Test
    void whatTheVenueSaysOfAnAssetIsTold() {
        assertThat(table.info(Asset.of("BTC"))).contains(new AssetInfo(Asset.of("BTC"), 10, 5, ""));
        assertThat(table.info(Asset.of("DOT28.S")))
                .contains(new AssetInfo(Asset.of("DOT28.S"), 10, 5, "staked, bonded for 28 days"));
        assertThat(table.info(Asset.of("BTC.F")))
                .contains(new AssetInfo(Asset.of("BTC.F"), 10, 5, "earning rewards by itself"));
        assertThat(table.info(Asset.of("AAPLx")))
                .contains(new AssetInfo(Asset.of("AAPLx"), 8, 4, "tokenised share"));
        assertThat(table.info(Asset.of("NOSUCHTHING"))).isEmpty();
        assertThat(table.info(Asset.of("NOSUCHTHING.F"))).isEmpty();
        assertThat(table.info(Asset.of("BTC.Q"))).isEmpty();
    }

    @Test
    void anIdGoesBeforeAnAlternativeName() {
        AssetTable clashing = AssetTable.of(List.of(row("OLD", "NEW"), row("NEW", "NEWER")));
        assertThat(clashing.find("NEW")).hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("NEW"));
        assertThat(clashing.find("OLD")).hasValueSatisfying(row -> assertThat(row.id()).isEqualTo("OLD"));
    }

    @Test
    void whatCannotBeANameIsRefused() {
        assertThatThrownBy(() -> table.asset("")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.variant("B TC")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new VenueAsset("XXBT", "XBT", -1, 5, AssetStatus.ENABLED, false))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("decimals");
    }

    @ParameterizedTest
    @CsvSource({"enabled, ENABLED", "deposit_only, DEPOSIT_ONLY", "depositonly, DEPOSIT_ONLY",
            "funding_temporarily_disabled, FUNDING_TEMPORARILY_DISABLED", "workinprogress, WORK_IN_PROGRESS",
            "asleep, UNKNOWN", ", UNKNOWN"})
    void aStatusIsReadInBothSpellings(String word, AssetStatus status) {
        assertThat(AssetStatus.of(word)).isEqualTo(status);
    }

    private static VenueAsset row(String id, String altName) {
        return new VenueAsset(id, altName, 10, 5, AssetStatus.ENABLED, false);
    }
}
