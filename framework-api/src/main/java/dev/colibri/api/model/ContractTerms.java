package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What every futures contract has beside {@link InstrumentTerms}. In what it is settled follows from its style.
 *
 * @param style linear or inverse
 * @param size what one contract stands for, in base when linear and in quote when inverse
 * @param margin margin by size of position
 * @param maxPosition greatest position in contracts, if the venue sets one
 * @param impactSize how many contracts the venue's impact prices are taken for, if it says
 * @param openingTime when trading began or begins, if known
 * @param makerProtection how long the venue holds orders that may take, zero when it does not
 */
public record ContractTerms(ContractStyle style, BigDecimal size, MarginSchedule margin, Optional<Quantity> maxPosition,
        Optional<Quantity> impactSize, Optional<Instant> openingTime, Duration makerProtection) {

    public ContractTerms {
        Require.present("contract style", style);
        Require.positive("contract size", size);
        Require.present("margin schedule", margin);
        Require.present("greatest position", maxPosition);
        Require.present("impact size", impactSize);
        Require.present("opening time", openingTime);
        if (Require.present("maker protection", makerProtection).isNegative()) {
            throw new InvalidValueException("maker protection", makerProtection.toString(), "must not be negative");
        }
    }

    /** Terms of which style and margin must be given; one contract is one unit unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the terms by name. */
    public static final class Builder {
        private @Nullable ContractStyle style;
        private BigDecimal size = BigDecimal.ONE;
        private @Nullable MarginSchedule margin;
        private Optional<Quantity> maxPosition = Optional.empty();
        private Optional<Quantity> impactSize = Optional.empty();
        private Optional<Instant> openingTime = Optional.empty();
        private Duration makerProtection = Duration.ZERO;

        private Builder() {}

        /** Linear or inverse. */
        public Builder style(ContractStyle value) {
            style = value;
            return this;
        }

        /** What one contract stands for. */
        public Builder size(BigDecimal value) {
            size = value;
            return this;
        }

        /** Margin by size of position. */
        public Builder margin(MarginSchedule value) {
            margin = value;
            return this;
        }

        /** Greatest position in contracts. */
        public Builder maxPosition(Quantity value) {
            maxPosition = Optional.of(value);
            return this;
        }

        /** For how many contracts impact prices are taken. */
        public Builder impactSize(Quantity value) {
            impactSize = Optional.of(value);
            return this;
        }

        /** When trading begins. */
        public Builder openingTime(Instant value) {
            openingTime = Optional.of(value);
            return this;
        }

        /** How long orders that may take are held. */
        public Builder makerProtection(Duration value) {
            makerProtection = value;
            return this;
        }

        /**
         * The terms.
         *
         * @throws InvalidValueException when one is missing or not legal
         */
        public ContractTerms build() {
            return new ContractTerms(Require.present("contract style", style), size,
                    Require.present("margin schedule", margin), maxPosition, impactSize, openingTime, makerProtection);
        }
    }
}
