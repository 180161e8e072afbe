package dev.colibri.api.contract.fake;

import java.util.function.Consumer;

/** A link that tells somebody of each stream that is asked for on it. */
record Asking(FakeLink honest, Consumer<FakeKey> asked) implements FakeLink {

    @Override
    public void subscribe(FakeKey key) {
        asked.accept(key);
        honest.subscribe(key);
    }

    @Override
    public void unsubscribe(FakeKey key) {
        honest.unsubscribe(key);
    }

    @Override
    public void close() {
        honest.close();
    }
}
