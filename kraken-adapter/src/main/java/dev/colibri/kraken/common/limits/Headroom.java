package dev.colibri.kraken.common.limits;

import dev.colibri.api.spi.ConnectionStatus.Limit;

/** A budget that shows what is left of it. */
public interface Headroom {

    /**
     * The budget at this moment, under a name for people. The most is what this side lets itself use: the venue's
     * figure without the margin that is kept back.
     */
    Limit limit(String name, long now);
}
