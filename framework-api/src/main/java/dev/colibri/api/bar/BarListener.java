package dev.colibri.api.bar;

import dev.colibri.api.market.Bar;

/** Is told finished bars, in the order of their closes. */
@FunctionalInterface
public interface BarListener {

    /**
     * A bar is finished. This runs inside the call that finished it and must not feed the same builder. If it throws,
     * the exception goes to whoever made that call; the bar counts as told, and the event that finished it is lost.
     */
    void onBar(Bar bar);
}
