package dev.colibri.api.model;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InstrumentTermsTest {

    @Test
    void whatIsLeftOutFollowsFromWhatIsGiven() {
        InstrumentTerms terms = minimal().build();

        assertThat(terms.venueSymbol()).isEqualTo("BTC/USD");
        assertThat(terms.priceScale()).isEqualTo(1);
        assertThat(terms.quantityScale()).isEqualTo(4);
        assertThat(terms.costScale()).isEmpty();
        assertThat(terms.sizes()).isEqualTo(SizeLimits.atLeast(Quantity.of("0.0001")));
        assertThat(terms.fees()).isEmpty();
        assertThat(terms.status()).isEqualTo(TradingStatus.ONLINE);
    }

    @Test
    void eachRuleIsKeptUnderItsName() {
        SizeLimits sizes = SizeLimits.atLeast(Quantity.of("0.5")).withMinCost(BigDecimal.TEN);
        InstrumentTerms terms =
                minimal().venueSymbol("XXBTZUSD").priceScale(2).quantityScale(8).costScale(5).sizes(sizes)
                        .fees(Instruments.SPOT_FEES).status(TradingStatus.POST_ONLY).build();

        assertThat(terms.id()).isEqualTo(InstrumentId.parse("BTC/USD.KRAKEN"));
        assertThat(terms.venueSymbol()).isEqualTo("XXBTZUSD");
        assertThat(terms.base()).isEqualTo(Asset.of("BTC"));
        assertThat(terms.quote()).isEqualTo(Asset.USD);
        assertThat(terms.priceScale()).isEqualTo(2);
        assertThat(terms.quantityScale()).isEqualTo(8);
        assertThat(terms.costScale()).hasValue(5);
        assertThat(terms.sizes()).isEqualTo(sizes);
        assertThat(terms.fees()).contains(Instruments.SPOT_FEES);
        assertThat(terms.status()).isEqualTo(TradingStatus.POST_ONLY);
    }

    @Test
    void tickAndLotAreKeptAtTheScaleOfTheWire() {
        InstrumentTerms terms = minimal().priceScale(3).quantityScale(8).build();

        assertThat(terms.tick()).hasToString("0.100");
        assertThat(terms.lot()).hasToString("0.00010000");
    }

    @Test
    void aTickFinerThanItsScaleIsRefused() {
        assertRefused(minimal().priceScale(0), "tick must have at most the price scale of 0, but was 0.1");
        assertRefused(minimal().quantityScale(3), "lot must have at most the quantity scale of 3, but was 0.0001");
    }

    @Test
    void aStepOfNothingIsRefused() {
        assertRefused(minimal().tick(Price.of("0.0")), "tick must be positive, but was 0.0");
        assertRefused(minimal().tick(Price.of("-1")), "tick must be positive, but was -1");
        assertRefused(minimal().lot(Quantity.of("0")), "lot must be positive, but was 0");
    }

    @Test
    void aScaleOutOfRangeIsRefused() {
        assertRefused(minimal().priceScale(-1), "price scale must lie between 0 and 18, but was -1");
        assertRefused(minimal().quantityScale(19), "quantity scale must lie between 0 and 18, but was 19");
        assertRefused(minimal().costScale(19), "cost scale must lie between 0 and 18, but was 19");
    }

    @Test
    void whatMustBeGivenIsNamed() {
        assertRefused(InstrumentTerms.builder(), "instrument id must be given, but was null");
        assertRefused(minimal().base(null), "base must be given, but was null");
        assertRefused(minimal().quote(null), "quote must be given, but was null");
        assertRefused(minimal().tick(null), "tick must be given, but was null");
        assertRefused(minimal().lot(null), "lot must be given, but was null");
        assertRefused(minimal().status(null), "status must be given, but was null");
    }

    @Test
    void aVenueSymbolIsAToken() {
        assertRefused(minimal().venueSymbol(""), "venue symbol must have 1 to 48 characters, but was empty");
        assertRefused(minimal().venueSymbol("X BT"),
                "venue symbol must be printable ASCII without blanks, but was X BT");
        assertRefused(minimal().venueSymbol("X".repeat(49)), "venue symbol must have 1 to 48 characters");
    }

    @Test
    void nothingIsQuotedInItself() {
        assertRefused(minimal().quote(Asset.of("BTC")), "quote must not be the base itself, but was BTC");
    }

    @Test
    void statusAndFeesChangeAlone() {
        InstrumentTerms terms = minimal().build();

        assertThat(terms.withStatus(TradingStatus.MAINTENANCE))
                .isEqualTo(minimal().status(TradingStatus.MAINTENANCE).build());
        assertThat(terms.withFees(Instruments.SPOT_FEES)).isEqualTo(minimal().fees(Instruments.SPOT_FEES).build());
    }

    private static InstrumentTermsBuilder minimal() {
        return InstrumentTerms.builder().id(InstrumentId.parse("BTC/USD.KRAKEN")).base(Asset.of("BTC")).quote(Asset.USD)
                .tick(Price.of("0.1")).lot(Quantity.of("0.0001"));
    }

    private static void assertRefused(InstrumentTermsBuilder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(builder::build)
                .withMessageStartingWith(message);
    }
}
