package dev.colibri.kraken.spot.instruments;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.kraken.common.instruments.Figures;

/**
 * A pair as channel {@code instrument} tells it: the figures that change while it is listed. What it leaves out stays
 * as
 * it is.
 *
 * @param symbol {@code BTC/USD}
 * @param priceIncrement prices are multiples of it
 * @param qtyIncrement quantities are multiples of it
 */
@JsonNaming(SnakeCaseStrategy.class)
public record StreamedPair(String symbol, @Nullable String status,
        @JsonProperty(required = true) int pricePrecision, @JsonProperty(required = true) int qtyPrecision,
        @Nullable BigDecimal priceIncrement, @Nullable BigDecimal qtyIncrement, @Nullable BigDecimal qtyMin,
        @Nullable BigDecimal costMin) {

    public StreamedPair {
        Require.present("symbol", symbol);
    }

    /**
     * The pair as it is from now on.
     *
     * @throws dev.colibri.api.model.InvalidValueException when a figure cannot be one
     */
    public CurrencyPair over(CurrencyPair known) {
        InstrumentTerms terms = known.terms();
        Price tick = priceIncrement == null ? terms.tick() : Figures.tick(priceIncrement, pricePrecision);
        Quantity lot = qtyIncrement == null ? terms.lot() : Quantity.of(Figures.plain(qtyIncrement));
        return known.withTerms(new InstrumentTerms(terms.id(), terms.venueSymbol(), terms.base(), terms.quote(),
                pricePrecision, qtyPrecision, terms.costScale(), tick, lot, sizes(terms.sizes()), terms.fees(),
                status == null ? terms.status() : SpotStatus.of(status)));
    }

    private SizeLimits sizes(SizeLimits known) {
        Quantity least = qtyMin == null ? known.minQuantity() : Quantity.of(Figures.plain(qtyMin));
        Optional<BigDecimal> cost = costMin == null ? known.minCost() : Optional.of(Figures.plain(costMin));
        return new SizeLimits(least, known.maxQuantity(), cost, known.maxCost(), known.displayRatio());
    }

    /** Its word for the status where it is not known here; else empty. */
    Optional<String> strangeWord() {
        return SpotStatus.isKnown(status) ? Optional.empty() : Optional.of(Objects.requireNonNull(status));
    }
}
