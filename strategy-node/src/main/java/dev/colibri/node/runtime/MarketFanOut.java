package dev.colibri.node.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.MarketSink;

/**
 * Hands market events to listeners in the order of their coming. A listener that throws is reported; the others hear
 * all the same.
 */
final class MarketFanOut implements MarketSink {
    private final List<Consumer<MarketEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Throwable> failures;

    MarketFanOut(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    void add(Consumer<MarketEvent> listener) {
        listeners.add(listener);
    }

    @Override
    public void accept(MarketEvent event) {
        for (Consumer<MarketEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException | Error e) {
                failures.accept(e);
            }
        }
    }
}
