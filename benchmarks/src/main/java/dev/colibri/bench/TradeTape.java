package dev.colibri.bench;

import java.math.BigDecimal;
import java.util.SplittableRandom;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;

/**
 * Trades of one pair, the same on every run: prices of one decimal that wander by single ticks, and quantities of eight
 * decimals, 0.5 on average. The tape repeats; its time does not.
 */
@State(Scope.Thread)
public class TradeTape {
    static final InstrumentId INSTRUMENT = InstrumentId.parse("BTC/USD.KRAKEN");
    static final int PRICE_SCALE = 1;
    static final int QUANTITY_SCALE = 8;

    private static final int COUNT = 1024;
    private static final long SEED = 20_260_101;
    private static final long BEGIN = 1_700_000_000_000_000_000L;
    private static final long STEP = 10_000_000;

    final long[] prices = new long[COUNT];
    final long[] quantities = new long[COUNT];
    final Trade[] trades = new Trade[COUNT];
    final ExactBar exact = new ExactBar();

    private int position;
    private long time = BEGIN;

    /** Makes the tape. */
    public TradeTape() {
        SplittableRandom random = new SplittableRandom(SEED);
        long price = 1_000_000;
        for (int i = 0; i < COUNT; i++) {
            price += random.nextLong(-7, 8);
            prices[i] = price;
            quantities[i] = random.nextLong(1, 100_000_000);
            exact.prices[i] = BigDecimal.valueOf(price, PRICE_SCALE);
            exact.quantities[i] = BigDecimal.valueOf(quantities[i], QUANTITY_SCALE);
            trades[i] = new Trade(INSTRUMENT, 0, i, price, quantities[i], PRICE_SCALE, QUANTITY_SCALE, Side.BUY,
                    TradeKind.NORMAL, Origin.LIVE, BEGIN, BEGIN);
        }
    }

    int next() {
        return position++ & (COUNT - 1);
    }

    long time() {
        return time += STEP;
    }

    /** The numbers of a bar that stays open, the way one writes them first. */
    static final class ExactBar {
        private final BigDecimal[] prices = new BigDecimal[COUNT];
        private final BigDecimal[] quantities = new BigDecimal[COUNT];
        private BigDecimal high = BigDecimal.ZERO;
        private BigDecimal low = BigDecimal.valueOf(Long.MAX_VALUE);
        private BigDecimal volume = BigDecimal.ZERO;
        private BigDecimal turnover = BigDecimal.ZERO;

        BigDecimal add(int i) {
            high = high.max(prices[i]);
            low = low.min(prices[i]);
            volume = volume.add(quantities[i]);
            turnover = turnover.add(prices[i].multiply(quantities[i]));
            return turnover;
        }
    }
}
