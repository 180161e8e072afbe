package dev.colibri.kraken.spot.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Money;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.LedgerEntry;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.LedgerRow;
import dev.colibri.kraken.spot.rest.LedgersRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TimeWindow;

/** Tells the ledger. */
final class SpotLedgers {
    private static final String REPORT = "ledger";
    private static final Comparator<LedgerEntry> BY_AGE = Comparator.comparingLong(LedgerEntry::eventTime)
            .thenComparing(LedgerEntry::id);

    private final SpotApi api;
    private final SpotNames names;

    SpotLedgers(SpotApi api, SpotNames names) {
        this.api = api;
        this.names = names;
    }

    Future<List<LedgerEntry>> entries(HistoryRange range) {
        Asked asked = new Asked(Optional.empty(), range.from(), range.to());
        TimeWindow window = TimeWindow.around(range.from(), range.to());
        boolean newest = range.from().isEmpty();
        return OffsetPager.until(REPORT,
                offset -> api.send(new LedgersRequest(window, offset, Optional.empty())),
                rows -> goOn(range, asked, rows))
                .map(rows -> {
                    List<LedgerEntry> entries = entries(asked, rows);
                    int surplus = range.most() == 0 ? 0 : Math.max(0, entries.size() - range.most());
                    return newest ? entries.subList(surplus, entries.size())
                            : entries.subList(0, entries.size() - surplus);
                });
    }

    private boolean goOn(HistoryRange range, Asked asked, Map<String, LedgerRow> rows) {
        long count = 0;
        long reached = Long.MAX_VALUE;
        for (Map.Entry<String, LedgerRow> row : rows.entrySet()) {
            long time = Unreadable.row(REPORT, row.getKey(), () -> KrakenTimes.ofSeconds(row.getValue().time()));
            count += asked.covers(time) ? 1 : 0;
            reached = Math.min(reached, time);
        }
        if (!rows.isEmpty() && !range.progress().page(count, EventTime.instant(reached))) {
            throw new CancellationException("the ledger is not wanted any more");
        }
        // Without a start, the newest rows are asked for, and they come first.
        return range.from().isPresent() || count < range.most();
    }

    private List<LedgerEntry> entries(Asked asked, Map<String, LedgerRow> rows) {
        List<LedgerEntry> entries = new ArrayList<>(rows.size());
        rows.forEach((name, row) -> {
            LedgerEntry entry = Unreadable.row(REPORT, name, () -> entry(name, row));
            if (asked.covers(entry.eventTime())) {
                entries.add(entry);
            }
        });
        entries.sort(BY_AGE);
        return entries;
    }

    private LedgerEntry entry(String id, LedgerRow row) {
        Asset asset = names.asset(row.asset());
        String reference = row.refid() == null ? "" : row.refid();
        String kind = row.subtype() == null || row.subtype().isEmpty() ? row.type() : row.type() + "/" + row.subtype();
        return new LedgerEntry(id, reference, kind, new Money(row.amount(), asset), new Money(row.fee(), asset),
                Optional.ofNullable(row.balance()), "", KrakenTimes.ofSeconds(row.time()));
    }
}
