package dev.colibri.kraken.common.limits;

/** Costs nothing. */
record FreeToll() implements Toll {

    @Override
    public long earliest(long now) {
        return now;
    }

    @Override
    public void pay(long now) {
        // There is nothing to take it from.
    }

    @Override
    public void refused(long now) {
        // No budget is behind it that could learn.
    }
}
