package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * Tickers by the venue's own key of the pair, which need not be the name that was sent. Prices are printed with other
 * decimals than orders have, and pairs that never traded print zeros.
 */
public record TickerAnswer(Map<String, Row> rows) {

    /** From the answer, whose fields are the pairs. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TickerAnswer(Map<String, Row> rows) {
        rows.forEach(Require::present);
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The ticker of the only pair. */
    public Row only() {
        if (rows.size() != 1) {
            throw new InvalidValueException("ticker", rows.keySet().toString(), "must be of the one pair asked for");
        }
        return rows.values().iterator().next();
    }

    /**
     * One pair's ticker in the venue's letters. Where there are two figures, the first is of today since midnight UTC
     * and the second of the last 24 hours.
     *
     * @param a best ask: price, volume in whole lots, volume rounded to three decimals
     * @param b best bid, likewise
     * @param c last trade: price, volume
     * @param v volumes
     * @param p average prices, weighted by volume
     * @param t counts of trades
     * @param l lowest prices
     * @param h highest prices
     * @param o the first price of today
     */
    public record Row(@JsonProperty("a") List<BigDecimal> a, @JsonProperty("b") List<BigDecimal> b,
            @JsonProperty("c") List<BigDecimal> c, @JsonProperty("v") List<BigDecimal> v,
            @JsonProperty("p") List<BigDecimal> p, @JsonProperty("t") List<BigDecimal> t,
            @JsonProperty("l") List<BigDecimal> l, @JsonProperty("h") List<BigDecimal> h,
            @JsonProperty("o") @Nullable BigDecimal o) {

        public Row {
            a = figures("a", a, 3);
            b = figures("b", b, 3);
            c = figures("c", c, 2);
            v = figures("v", v, 2);
            p = figures("p", p, 2);
            t = figures("t", t, 2);
            l = figures("l", l, 2);
            h = figures("h", h, 2);
        }

        private static List<BigDecimal> figures(String field, @Nullable List<BigDecimal> figures, int count) {
            List<BigDecimal> copy = List.copyOf(Require.present(field, figures));
            if (copy.size() < count) {
                throw new InvalidValueException(field, copy.toString(), "must have " + count + " figures");
            }
            return copy;
        }
    }
}
