package dev.colibri.kraken.common.trades;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Trade;

/** Trades whose ids count one by one. */
final class CountedLine extends TradeLine {
    private long last = -1;

    @Override
    void note(long idHigh, long idLow) {
        last = Math.max(last, idLow);
    }

    @Override
    boolean isTold(long idHigh, long idLow) {
        return idLow <= last;
    }

    @Override
    boolean follows(Trade trade) {
        return !isKnown() || trade.idLow() == last + 1;
    }

    @Override
    List<Trade> ordered(List<Trade> rows) {
        return rows.stream().sorted(Comparator.comparingLong(Trade::idLow)).toList();
    }

    /** Ids that are missing belong to no trade as far as the past reaches, since it has no hole. */
    @Override
    @Nullable
    List<Trade> joined(List<Trade> past, List<Trade> held, boolean fromBegin) {
        boolean reachesBack = isKnown() ? !past.isEmpty() && past.getFirst().idLow() <= last + 1 : fromBegin;
        if (!reachesBack) {
            return null;
        }
        long reached = past.isEmpty() ? last : Math.max(last, past.getLast().idLow());
        NavigableMap<Long, Trade> all = untoldById(held);
        long end = all.isEmpty() ? Long.MAX_VALUE : all.lastKey();
        for (Trade trade : past) {
            if (trade.idLow() > last && trade.idLow() <= end) {
                all.putIfAbsent(trade.idLow(), trade);
            }
        }
        long before = isKnown() || all.isEmpty() ? last : all.firstKey() - 1;
        for (long id : all.keySet()) {
            if (id > before + 1 && id - 1 > reached) {
                return null;
            }
            before = id;
        }
        return List.copyOf(all.values());
    }

    @Override
    List<Trade> untold(List<Trade> held) {
        return List.copyOf(untoldById(held).values());
    }

    private NavigableMap<Long, Trade> untoldById(List<Trade> held) {
        NavigableMap<Long, Trade> all = new TreeMap<>();
        for (Trade trade : held) {
            if (trade.idLow() > last) {
                all.putIfAbsent(trade.idLow(), trade);
            }
        }
        return all;
    }
}
