package dev.colibri.api.market;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TickerTest {
    private static final InstrumentId PAIR = InstrumentId.parse("BTC/USD.TEST");
    private static final InstrumentId OTHER = InstrumentId.parse("ETH/USD.TEST");

    private static TickerStats stats(InstrumentId of) {
        return new TickerStats(of, Price.of("1"), null, null, null, null, null, null, null, 1, 2);
    }

    private static Ticker ticker(InstrumentId stats, InstrumentId mark) {
        return new Ticker(PAIR, Optional.empty(), stats(stats), Optional.of(new MarkPrice(mark, Price.of("1"), 1, 2)),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void partsMayBeMissingButTheStatistics() {
        assertThat(ticker(PAIR, PAIR).quote()).isEmpty();
    }

    @Test
    void everyPartIsOfTheTickersInstrument() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ticker(OTHER, PAIR)).withMessage(
                "statistics in the ticker of BTC/USD.TEST must be of the same instrument, but was ETH/USD.TEST");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ticker(PAIR, OTHER))
                .withMessageStartingWith("mark price in the ticker of BTC/USD.TEST");
    }
}
