package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DerivativeTest {
    private static final MarginSchedule MARGIN = MarginSchedule.byContracts(
            new MarginLevel(BigDecimal.ZERO, new BigDecimal("0.03"), new BigDecimal("0.01")));

    @Test
    void aLinearContractIsSettledInItsQuoteAndAnInverseOneInItsBase() {
        assertThat(Instruments.PF_XBTUSD.settlement()).isEqualTo(Asset.USD);
        assertThat(Instruments.FF_XBTUSD_261225.settlement()).isEqualTo(Asset.USD);
        assertThat(Instruments.PI_XBTUSD.settlement()).isEqualTo(Asset.of("BTC"));
        assertThat(Instruments.FI_XBTUSD_261225.settlement()).isEqualTo(Asset.of("BTC"));
    }

    @Test
    void theGreatestLeverageIsThatOfTheFirstLevel() {
        assertThat(Instruments.PF_XBTUSD.maxLeverage()).isEqualByComparingTo("100");
        assertThat(Instruments.PI_XBTUSD.maxLeverage()).isEqualByComparingTo("50");
        Perpetual odd = new Perpetual(Instruments.PI_XBTUSD.terms(), linear().build(), Instruments.PI_XBTUSD.funding());
        assertThat(odd.maxLeverage()).isEqualByComparingTo("33.33");
    }

    @Test
    void aContractIsOneUnitUnheldAndUnlimitedUnlessToldOtherwise() {
        ContractTerms terms = linear().build();

        assertThat(terms.size()).isEqualByComparingTo("1");
        assertThat(terms.makerProtection()).isZero();
        assertThat(terms.maxPosition()).isEmpty();
        assertThat(terms.impactSize()).isEmpty();
        assertThat(terms.openingTime()).isEmpty();
    }

    @Test
    void eachTermIsKeptUnderItsName() {
        ContractTerms terms = linear().size(BigDecimal.TEN).maxPosition(Quantity.of("7")).impactSize(Quantity.of("3"))
                .openingTime(Instant.EPOCH).makerProtection(Duration.ofMillis(20)).build();

        assertThat(terms.style()).isEqualTo(ContractStyle.LINEAR);
        assertThat(terms.size()).isEqualByComparingTo("10");
        assertThat(terms.margin()).isEqualTo(MARGIN);
        assertThat(terms.maxPosition()).contains(Quantity.of("7"));
        assertThat(terms.impactSize()).contains(Quantity.of("3"));
        assertThat(terms.openingTime()).contains(Instant.EPOCH);
        assertThat(terms.makerProtection()).hasMillis(20);
    }

    @Test
    void illegalTermsAreRefusedByName() {
        assertRefused(ContractTerms.builder().margin(MARGIN), "contract style must be given, but was null");
        assertRefused(ContractTerms.builder().style(ContractStyle.LINEAR),
                "margin schedule must be given, but was null");
        assertRefused(linear().size(BigDecimal.ZERO), "contract size must be positive, but was 0");
        assertRefused(linear().makerProtection(Duration.ofMillis(-1)),
                "maker protection must not be negative, but was PT-0.001S");
        assertRefused(linear().makerProtection(null), "maker protection must be given, but was null");
    }

    @Test
    void aDatedContractHasEndedFromItsExpiryOn() {
        DatedFuture future = Instruments.FI_XBTUSD_261225;
        long expiry = EventTime.nanos(future.expiry());

        assertThat(future.isExpired(expiry - 1)).isFalse();
        assertThat(future.isExpired(expiry)).isTrue();
        assertThat(future.isExpired(Long.MIN_VALUE)).isFalse();
        assertThat(future.isExpired(Long.MAX_VALUE)).isTrue();
    }

    @Test
    void aContractCannotEndBeforeItOpens() {
        ContractTerms terms = linear().openingTime(Instant.EPOCH).build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DatedFuture(Instruments.FF_XBTUSD_261225.terms(), terms, Instant.EPOCH))
                .withMessage("expiry must be after the opening at 1970-01-01T00:00:00Z, but was 1970-01-01T00:00:00Z");
    }

    @Test
    void aMissingPartIsNamed() {
        Perpetual perpetual = Instruments.PF_XBTUSD;
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Perpetual(null, perpetual.contract(), perpetual.funding()))
                .withMessage("instrument terms must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Perpetual(perpetual.terms(), null, perpetual.funding()))
                .withMessage("contract terms must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Perpetual(perpetual.terms(), perpetual.contract(), null))
                .withMessage("funding terms must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DatedFuture(perpetual.terms(), perpetual.contract(), null))
                .withMessage("expiry must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new CurrencyPair(perpetual.terms(), null, CurrencyPair.AssetClass.CURRENCY))
                .withMessage("margin trading must be given, but was null");
    }

    @Test
    void newTermsChangeNothingElse() {
        for (Instrument instrument : Instruments.ALL) {
            Instrument closed = instrument.withTerms(instrument.terms().withStatus(TradingStatus.DELISTED));

            assertThat(closed.status()).isEqualTo(TradingStatus.DELISTED);
            assertThat(closed.withTerms(instrument.terms())).isEqualTo(instrument);
        }
    }

    private static ContractTerms.Builder linear() {
        return ContractTerms.builder().style(ContractStyle.LINEAR).margin(MARGIN);
    }

    private static void assertRefused(ContractTerms.Builder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(builder::build).withMessage(message);
    }
}
