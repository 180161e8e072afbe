package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Money;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.LedgerEntry;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.AccountLogRequest;
import dev.colibri.kraken.futures.rest.AccountLogRow;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * Tells the account's log: its money, not its positions, which the log books beside it. Rows have rising numbers, and
 * each page begins with the last row of the one before, so nothing is lost between them.
 */
final class FuturesLedgers {
    private static final String REPORT = "account log";
    private static final int PAGE = 1000;

    private final FuturesApi api;
    private final FuturesNames names;

    FuturesLedgers(FuturesApi api, FuturesNames names) {
        this.api = api;
        this.names = names;
    }

    Future<List<LedgerEntry>> entries(HistoryRange range) {
        return page(range, new Asked(Optional.empty(), range.from(), range.to()), OptionalLong.empty(),
                new LinkedHashMap<>());
    }

    private Future<List<LedgerEntry>> page(HistoryRange range, Asked asked, OptionalLong to,
            Map<Long, AccountLogRow> rows) {
        return api.send(new AccountLogRequest(asked.sinceMillis(), asked.beforeMillis(), to, PAGE)).compose(page -> {
            if (to.isPresent() && page.stream().noneMatch(row -> row.id() == to.getAsLong())) {
                return Future.failedFuture(torn());
            }
            int before = rows.size();
            page.forEach(row -> rows.put(row.id(), row));
            boolean enough = range.from().isEmpty() && entries(asked, rows).size() >= range.most();
            if (rows.size() == before || enough) {
                return Future.succeededFuture(bounded(range, entries(asked, rows)));
            }
            long oldest = rows.keySet().stream().mapToLong(Long::longValue).min().orElseThrow();
            long reached = Unreadable.row(REPORT, Long.toString(oldest),
                    () -> KrakenTimes.ofText(Objects.requireNonNull(rows.get(oldest)).date()));
            if (!range.progress().page(rows.size(), EventTime.instant(reached))) {
                return Future.failedFuture(new CancellationException("the account log is not wanted any more"));
            }
            return page(range, asked, OptionalLong.of(oldest), rows);
        });
    }

    private static List<LedgerEntry> bounded(HistoryRange range, List<LedgerEntry> entries) {
        int surplus = range.most() == 0 ? 0 : Math.max(0, entries.size() - range.most());
        return range.from().isEmpty() ? entries.subList(surplus, entries.size())
                : entries.subList(0, entries.size() - surplus);
    }

    private List<LedgerEntry> entries(Asked asked, Map<Long, AccountLogRow> rows) {
        List<LedgerEntry> entries = new ArrayList<>(rows.size());
        rows.values().stream().sorted(Comparator.comparing(AccountLogRow::id)).forEach(row -> {
            if (!row.asset().equalsIgnoreCase(row.contract())) {
                LedgerEntry entry = Unreadable.row(REPORT, Long.toString(row.id()), () -> entry(row));
                if (asked.covers(entry.eventTime())) {
                    entries.add(entry);
                }
            }
        });
        return entries;
    }

    private LedgerEntry entry(AccountLogRow row) {
        Asset asset = names.asset(row.asset());
        BigDecimal fee = Words.orZero(row.fee());
        String reference = row.execution() == null ? row.bookingUid() : row.execution();
        String wallet = row.marginAccount();
        return new LedgerEntry(Long.toString(row.id()), reference == null ? "" : reference, row.info(),
                new Money(amount(row, fee), asset), new Money(fee, asset), Optional.ofNullable(row.newBalance()),
                wallet == null ? "" : wallet, KrakenTimes.ofText(row.date()));
    }

    /** What the balance changed by, the fee aside. */
    private static BigDecimal amount(AccountLogRow row, BigDecimal fee) {
        BigDecimal before = row.oldBalance();
        BigDecimal after = row.newBalance();
        if (before == null || after == null) {
            return Words.orZero(row.realizedPnl()).add(Words.orZero(row.realizedFunding()));
        }
        return after.subtract(before).add(fee);
    }

    private static VenueException torn() {
        return new VenueException("kraken.restless-history", Category.VENUE, Advice.RETRY_LATER,
                "Kraken's account log lost a row while it was read; ask again.", Optional.empty());
    }
}
