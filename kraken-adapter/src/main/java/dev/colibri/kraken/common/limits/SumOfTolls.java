package dev.colibri.kraken.common.limits;

import java.util.List;

/** Several tolls of one request. */
record SumOfTolls(List<Toll> tolls) implements Toll {

    @Override
    public long earliest(long now) {
        long latest = now;
        for (int i = 0; i < tolls.size(); i++) {
            latest = Math.max(latest, tolls.get(i).earliest(now));
        }
        return latest;
    }

    @Override
    public void pay(long now) {
        for (int i = 0; i < tolls.size(); i++) {
            tolls.get(i).pay(now);
        }
    }

    @Override
    public void refused(long now) {
        for (int i = 0; i < tolls.size(); i++) {
            tolls.get(i).refused(now);
        }
    }
}
