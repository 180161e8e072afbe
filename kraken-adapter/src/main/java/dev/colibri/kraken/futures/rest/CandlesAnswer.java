package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * Candles, oldest first. The last one may be the current candle, which is not final; nothing in it says so.
 *
 * @param moreCandles whether there are more in the range that was asked for
 */
public record CandlesAnswer(List<Candle> candles, @JsonProperty("more_candles") @Nullable Boolean moreCandles) {

    public CandlesAnswer {
        candles = List.copyOf(Require.present("candles", candles));
    }

    /** Whether the venue says that there is more. */
    public boolean more() {
        return moreCandles != null && moreCandles;
    }

    /**
     * One candle. Its figures come as text or as numbers.
     *
     * @param time when it opens, in milliseconds
     * @param volume in contracts; zero for prices other than trades
     */
    public record Candle(Long time, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close,
            @Nullable BigDecimal volume) {

        public Candle {
            Require.present("time", time);
            Require.present("open", open);
            Require.present("high", high);
            Require.present("low", low);
            Require.present("close", close);
        }
    }
}
