package dev.colibri.api.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.BarType.Source;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarTypeTest {
    private static final InstrumentId BTC = InstrumentId.parse("BTC/USD.KRAKEN");

    @ParameterizedTest
    @ValueSource(strings = {"BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL", "PF_XBTUSD.KRAKEN-15-DAY-MARK-INTERNAL",
            "BTC/USD.KRAKEN-100-TICK-LAST-INTERNAL", "BTC/USD.KRAKEN-2.5-VOLUME-LAST-INTERNAL",
            "A-1-MINUTE-LAST-EXTERNAL.KRAKEN-1-HOUR-MID-INTERNAL", "BRK.B-X.KRAKEN-90-SECOND-BID-INTERNAL",
            "A--.X-1.Y_2-1-WEEK-INDEX-EXTERNAL"})
    void whatIsPrintedIsReadBack(String text) {
        assertThat(BarType.parse(text)).hasToString(text);
    }

    @Test
    void thePartsAreReadFromTheEnd() {
        BarType type = BarType.parse("A-1.B-C.KRAKEN-5-MINUTE-ASK-INTERNAL");

        assertThat(type).isEqualTo(new BarType(InstrumentId.parse("A-1.B-C.KRAKEN"), BarSpec.minutes(5), PriceType.ASK,
                Source.INTERNAL));
    }

    @Test
    void equalLengthsAreOneType() {
        assertThat(BarType.parse("BTC/USD.KRAKEN-60-MINUTE-LAST-EXTERNAL"))
                .isEqualTo(BarType.parse("BTC/USD.KRAKEN-1-HOUR-LAST-EXTERNAL"))
                .hasToString("BTC/USD.KRAKEN-1-HOUR-LAST-EXTERNAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTC/USD.KRAKEN", "1-MINUTE-LAST-EXTERNAL", "x", "-", "BTC/USD.KRAKEN-LAST-EXTERNAL"})
    void aTextWithTooFewPartsIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> BarType.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("bar type must have the form")
                .hasMessageContaining("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL").hasMessageEndingWith("but was " + text);
    }

    @ParameterizedTest
    @CsvSource({"BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERN, bar source, EXTERN",
            "BTC/USD.KRAKEN-1-MINUTE-LAST-, bar source, empty",
            "BTC/USD.KRAKEN-1-MINUTE-LAST-external, bar source, external",
            "BTC/USD.KRAKEN-1-MINUTE-PRICE-EXTERNAL, price type, PRICE",
            "BTC/USD.KRAKEN-1-MONTH-LAST-EXTERNAL, bar spec, 1-MONTH",
            "BTC/USD.KRAKEN-0-MINUTE-LAST-EXTERNAL, bar step, 0",
            "BTC/USD.KRAKEN--1-MINUTE-LAST-EXTERNAL, venue, KRAKEN-",
            "BTC/USD-1-MINUTE-LAST-EXTERNAL, instrument id, BTC/USD", "-1-MINUTE-LAST-EXTERNAL, instrument id, empty",
            "BTC/USD.kraken-1-MINUTE-LAST-EXTERNAL, venue, kraken", ".KRAKEN-1-MINUTE-LAST-EXTERNAL, symbol, empty"})
    void aBadPartIsNamedWithItsValue(String text, String field, String value) {
        assertThatThrownBy(() -> BarType.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(field + " must").hasMessageEndingWith("but was " + value);
    }

    @Test
    void theSourcesAndPricesThatExistAreNamed() {
        assertThatThrownBy(() -> BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-X"))
                .hasMessageContaining("EXTERNAL, INTERNAL");
        assertThatThrownBy(() -> BarType.parse("BTC/USD.KRAKEN-1-MINUTE-X-EXTERNAL"))
                .hasMessageContaining("LAST, BID, ASK, MID, MARK, INDEX");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> BarType.parse(null)).hasMessage("bar type must be given, but was null");
        assertThatThrownBy(() -> BarType.parse("")).hasMessageEndingWith("but was empty");
        assertThatThrownBy(() -> BarType.parse("A".repeat(161))).hasMessageContaining("1 to 160 characters");
        assertThatThrownBy(() -> BarType.parse("BTC/USD.KRAKEN 1-MINUTE-LAST-EXTERNAL")).hasMessageContaining("blanks");
    }

    @ParameterizedTest
    @EnumSource(value = PriceType.class, names = "LAST", mode = EnumSource.Mode.EXCLUDE)
    void barsOfTicksAndVolumeFollowTradesAlone(PriceType price) {
        assertThatThrownBy(() -> new BarType(BTC, BarSpec.parse("100-TICK"), price, Source.INTERNAL))
                .hasMessageContaining("price type must be LAST for 100-TICK").hasMessageEndingWith("but was " + price);
        assertThatThrownBy(() -> new BarType(BTC, BarSpec.parse("5-VOLUME"), price, Source.INTERNAL))
                .hasMessageContaining("must be LAST for 5-VOLUME");
    }

    @Test
    void partsThatAreMissingAreNamed() {
        BarSpec spec = BarSpec.minutes(1);

        assertThatThrownBy(() -> new BarType(null, spec, PriceType.LAST, Source.INTERNAL))
                .hasMessageStartingWith("instrument must");
        assertThatThrownBy(() -> new BarType(BTC, null, PriceType.LAST, Source.INTERNAL))
                .hasMessageStartingWith("bar spec must");
        assertThatThrownBy(() -> new BarType(BTC, spec, null, Source.INTERNAL))
                .hasMessageStartingWith("price type must");
        assertThatThrownBy(() -> new BarType(BTC, spec, PriceType.LAST, null))
                .hasMessageStartingWith("bar source must");
    }
}
