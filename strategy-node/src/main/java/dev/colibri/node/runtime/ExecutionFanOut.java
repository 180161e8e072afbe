package dev.colibri.node.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.spi.ExecutionSink;

/**
 * Hands news of orders and accounts to sinks in the order of their coming. A sink that throws is reported; the others
 * hear all the same.
 */
final class ExecutionFanOut implements ExecutionSink {
    private final List<ExecutionSink> sinks = new CopyOnWriteArrayList<>();
    private final Consumer<Throwable> failures;

    ExecutionFanOut(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    void add(ExecutionSink sink) {
        sinks.add(sink);
    }

    @Override
    public void onOrder(OrderEvent event) {
        tell(sink -> sink.onOrder(event));
    }

    @Override
    public void onAccount(AccountEvent event) {
        tell(sink -> sink.onAccount(event));
    }

    @Override
    public void onForeignOrder(OrderReport report) {
        tell(sink -> sink.onForeignOrder(report));
    }

    @Override
    public void onForeignFill(Fill fill) {
        tell(sink -> sink.onForeignFill(fill));
    }

    @Override
    public void onPosition(PositionReport report) {
        tell(sink -> sink.onPosition(report));
    }

    private void tell(Consumer<ExecutionSink> news) {
        for (ExecutionSink sink : sinks) {
            try {
                news.accept(sink);
            } catch (RuntimeException | Error e) {
                failures.accept(e);
            }
        }
    }
}
