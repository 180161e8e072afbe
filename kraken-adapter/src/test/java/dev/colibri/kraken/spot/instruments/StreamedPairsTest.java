package dev.colibri.kraken.spot.instruments;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.common.symbology.KrakenSymbols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StreamedPairsTest {
    private static final CurrencyPair LISTED = new CurrencyPair(InstrumentTerms.builder()
            .id(KrakenSymbols.id("ETH/BTC")).venueSymbol("XETHXXBT").base(new Asset("ETH")).quote(new Asset("BTC"))
            .tick(Price.of("0.00001")).priceScale(5).lot(Quantity.of("0.00000001")).quantityScale(8)
            .sizes(SizeLimits.atLeast(Quantity.of("0.002")).withMinCost(new BigDecimal("0.00002")).withDisplayRatio(15))
            .status(TradingStatus.ONLINE).build(), MarginTrading.NONE, CurrencyPair.AssetClass.CURRENCY);

    private static final String ETH = """
            {"symbol":"ETH/BTC","base":"ETH","quote":"BTC","status":"%s","qty_precision":8,"qty_increment":0.00000001,
            "price_precision":%d,"cost_precision":10,"marginable":false,"has_index":true,"cost_min":0.00002,
            "tick_size":%s,"price_increment":%s,"qty_min":0.00200000}""";

    @Test
    void aPairThatIsAsItWasListedIsEqualToIt() {
        StreamedPairs read = read("snapshot", ETH.formatted("online", 5, "0.00001", "0.00001"));
        assertThat(read.snapshot()).isTrue();
        assertThat(read.skipped()).isEmpty();
        assertThat(read.pairs()).singleElement().extracting(pair -> pair.over(LISTED)).isEqualTo(LISTED);
    }

    @Test
    void statusTickAndDecimalsAreThoseOfTheStream() {
        StreamedPairs read = read("update", ETH.formatted("post_only", 6, "0.0000050", "0.0000050"));
        CurrencyPair now = read.pairs().getFirst().over(LISTED);
        assertThat(read.snapshot()).isFalse();
        assertThat(now.status()).isEqualTo(TradingStatus.POST_ONLY);
        assertThat(now.priceScale()).isEqualTo(6);
        assertThat(now.terms().tick()).isEqualTo(Price.of("0.000005"));
        assertThat(now.terms().sizes()).isEqualTo(LISTED.terms().sizes());
        assertThat(now.margin()).isEqualTo(LISTED.margin());
    }

    @Test
    void aBrokenRowCostsItselfAlone() {
        StreamedPairs read = read("update", "{\"symbol\":\"A/B\",\"price_precision\":\"many\"},{\"qty_precision\":1},"
                + ETH.formatted("online", 5, "0.00001", "0.00001"));
        assertThat(read.pairs()).extracting(StreamedPair::symbol).containsExactly("ETH/BTC");
        assertThat(read.skipped()).hasSize(2);
    }

    @Test
    void whatIsNoMessageOfInstrumentsIsRefused() {
        for (String text : new String[]{"", "{", "[]", "{\"data\":[]}", "{\"data\":{\"pairs\":{}}}", "<html>"}) {
            assertThatThrownBy(() -> StreamedPairs.read(text.getBytes(StandardCharsets.UTF_8))).as(text)
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    private static StreamedPairs read(String type, String pairs) {
        return StreamedPairs.read(("{\"channel\":\"instrument\",\"type\":\"" + type
                + "\",\"data\":{\"assets\":[],\"pairs\":[" + pairs + "]}}").getBytes(StandardCharsets.UTF_8));
    }
}
