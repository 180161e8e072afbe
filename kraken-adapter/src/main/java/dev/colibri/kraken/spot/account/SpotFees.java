package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.spot.rest.LedgerRow;
import dev.colibri.kraken.spot.rest.QueryLedgersRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotOrder;
import dev.colibri.kraken.spot.rest.SpotTrade;

/**
 * Finds out what trades were charged in. A trade tells its fee in quote, whatever it was charged in. The order's flags
 * say which that was: {@code fciq} for quote; for {@code fcib}, and where a sale has neither, the amount that was
 * really taken stands in the ledger alone.
 */
final class SpotFees {
    private static final Logger LOG = LoggerFactory.getLogger(SpotFees.class);
    private static final String IN_BASE = "fcib";
    private static final String IN_QUOTE = "fciq";

    private final SpotApi api;
    private final SpotNames names;

    SpotFees(SpotApi api, SpotNames names) {
        this.api = api;
        this.names = names;
    }

    /** Where the fee of a trade is told. */
    private enum Source {
        /** By the trade, in quote. */
        TRADE,
        /** By the ledger, or else by the trade. */
        LEDGER_OR_TRADE,
        /** By the ledger alone. */
        LEDGER
    }

    /**
     * Reads the ledger rows of those trades that need it. A key that may not see the ledger leaves them empty.
     *
     * @param orders the trades' orders, by id, as far as the venue still knows them
     */
    Future<Map<String, LedgerRow>> ledgers(Map<String, SpotTrade> trades, Map<String, SpotOrder> orders) {
        List<String> needed = new ArrayList<>();
        for (SpotTrade trade : trades.values()) {
            List<String> rows = trade.ledgers();
            if (source(trade, orders.get(trade.ordertxid())) != Source.TRADE && rows != null) {
                needed.addAll(rows);
            }
        }
        return Chunks.all(needed.stream().distinct().toList(), QueryLedgersRequest.MOST,
                ids -> api.send(new QueryLedgersRequest(ids))).recover(failure -> {
                    if (failure instanceof VenueException refusal
                            && refusal.category() == VenueException.Category.PERMISSION) {
                        LOG.warn("The fees of {} ledger rows are not told: {}", needed.size(), refusal.getMessage());
                        return Future.succeededFuture(Map.of());
                    }
                    return Future.failedFuture(failure);
                });
    }

    /**
     * The fees of a trade: positive is paid. Empty when the venue has not said.
     *
     * @param quote in what the trade tells its fee; empty for a pair that is not listed any more
     */
    List<Money> of(String id, SpotTrade trade, @Nullable SpotOrder order, Optional<Asset> quote,
            Map<String, LedgerRow> ledgers) {
        return switch (source(trade, order)) {
            case TRADE -> inQuote(trade, quote);
            case LEDGER -> inLedger(id, trade, ledgers).orElse(List.of());
            case LEDGER_OR_TRADE -> inLedger(id, trade, ledgers).orElseGet(() -> inQuote(trade, quote));
        };
    }

    private static Source source(SpotTrade trade, @Nullable SpotOrder order) {
        BigDecimal fee = trade.fee();
        boolean none = fee != null && fee.signum() == 0;
        if (none || (order != null && order.hasFlag(IN_QUOTE))) {
            return Source.TRADE;
        }
        if (order != null && order.hasFlag(IN_BASE)) {
            return Source.LEDGER;
        }
        return trade.type().equals("buy") ? Source.TRADE : Source.LEDGER_OR_TRADE;
    }

    private static List<Money> inQuote(SpotTrade trade, Optional<Asset> quote) {
        BigDecimal fee = trade.fee();
        return fee == null || quote.isEmpty() ? List.of() : List.of(new Money(fee, quote.get()));
    }

    /** Empty unless all rows of the trade are there. */
    private Optional<List<Money>> inLedger(String id, SpotTrade trade, Map<String, LedgerRow> ledgers) {
        List<String> rows = trade.ledgers();
        if (rows == null || rows.isEmpty()) {
            return Optional.empty();
        }
        List<Money> fees = new ArrayList<>();
        for (String name : rows) {
            LedgerRow row = ledgers.get(name);
            if (row == null) {
                return Optional.empty();
            }
            if (id.equals(row.refid()) && row.fee().signum() != 0) {
                fees.add(new Money(row.fee(), names.asset(row.asset())));
            }
        }
        return fees.isEmpty() ? Optional.empty() : Optional.of(fees);
    }
}
