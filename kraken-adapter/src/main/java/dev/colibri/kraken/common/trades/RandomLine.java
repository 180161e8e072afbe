package dev.colibri.kraken.common.trades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeId;

/** Trades whose ids say nothing of their order. As many ids are remembered as several snapshots have. */
final class RandomLine extends TradeLine {
    /** The venue's snapshot has 100 trades. */
    static final int REMEMBERED = 4_096;

    private final RecentIds recent = new RecentIds(REMEMBERED);

    @Override
    void note(long idHigh, long idLow) {
        recent.add(idHigh, idLow);
    }

    @Override
    boolean isTold(long idHigh, long idLow) {
        return recent.contains(idHigh, idLow);
    }

    @Override
    boolean follows(Trade trade) {
        return true;
    }

    @Override
    List<Trade> ordered(List<Trade> rows) {
        boolean oldestFirst = rows.size() > 1 && rows.getFirst().eventTime() < rows.getLast().eventTime();
        return oldestFirst ? List.copyOf(rows) : rows.reversed();
    }

    /**
     * The order is that of the past as far as it reaches, then that of arrival. What comes after is still to come
     * live.
     */
    @Override
    @Nullable
    List<Trade> joined(List<Trade> past, List<Trade> held, boolean fromBegin) {
        int start = afterLastTold(past);
        if (start == 0 && (isKnown() || !fromBegin)) {
            return null;
        }
        Map<TradeId, Trade> after = untoldById(held);
        int end = past.size();
        while (!after.isEmpty() && end > start && !after.containsKey(past.get(end - 1).id())) {
            end--;
        }
        if (end == start && !after.isEmpty()) {
            return null;
        }
        List<Trade> all = new ArrayList<>();
        for (Trade trade : past.subList(start, end)) {
            Trade same = after.remove(trade.id());
            all.add(same == null ? trade : same);
        }
        all.addAll(after.values());
        return all;
    }

    private int afterLastTold(List<Trade> past) {
        int start = past.size();
        while (start > 0 && !isTold(past.get(start - 1).idHigh(), past.get(start - 1).idLow())) {
            start--;
        }
        return start;
    }

    @Override
    List<Trade> untold(List<Trade> held) {
        return new ArrayList<>(untoldById(held).values());
    }

    private Map<TradeId, Trade> untoldById(List<Trade> held) {
        Map<TradeId, Trade> all = new LinkedHashMap<>();
        for (Trade trade : held) {
            if (!isTold(trade.idHigh(), trade.idLow())) {
                all.putIfAbsent(trade.id(), trade);
            }
        }
        return all;
    }
}
