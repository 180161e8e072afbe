package dev.colibri.api.contract.fake;

import java.time.Duration;

/** The fake exchange's end of a link. */
final class ExchangeEnd implements ExchangeWire.Link {
    private static final Duration LATENCY = Duration.ofMillis(1);

    private final FakeExchange exchange;
    private final ExchangeWire.Listener listener;
    private boolean open = true;

    ExchangeEnd(FakeExchange exchange, ExchangeWire.Listener listener) {
        this.exchange = exchange;
        this.listener = listener;
    }

    @Override
    public void send(ExchangeWire.Order order) {
        exchange.later(LATENCY, () -> {
            if (open) {
                exchange.onOrder(this, order);
            }
        });
    }

    @Override
    public void close() {
        open = false;
        exchange.links.remove(this);
    }

    /** Says something so much later. */
    void tell(ExchangeWire.Message message, Duration delay) {
        exchange.later(delay, () -> {
            if (open) {
                listener.onMessage(message);
            }
        });
    }

    /** Breaks the link: what is on its way is lost. */
    void breakUp() {
        close();
        exchange.later(LATENCY, listener::onBreak);
    }
}
