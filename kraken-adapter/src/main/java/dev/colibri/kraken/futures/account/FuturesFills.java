package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.ClientIds;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.account.OwnExecutions.Own;
import dev.colibri.kraken.futures.rest.AccountExecution.OrderData;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesFill;
import dev.colibri.kraken.futures.rest.HistoryOrder;

/**
 * Tells fills. The history has all of them with their fees, but may lag behind; the list of fills has the newest at
 * once, without fees. So the history is read whole, and the list as far back as it tells what the history does not. A
 * fill that is in the list alone has no fees yet.
 */
final class FuturesFills {
    private static final String REPORT = "fills";

    private final FuturesApi api;
    private final FuturesHistory history;
    private final Contracts contracts;
    private final Ownership owners;
    private final Clock clock;

    FuturesFills(FuturesApi api, FuturesHistory history, Contracts contracts, Ownership owners, Clock clock) {
        this.api = api;
        this.history = history;
        this.contracts = contracts;
        this.owners = owners;
        this.clock = clock;
    }

    Future<List<Fill>> fills(Asked asked) {
        return history.executions(FuturesHistory.within(asked)).compose(executions -> {
            Map<String, Fill> fills = new LinkedHashMap<>();
            long now = clock.nanos();
            for (Own own : OwnExecutions.of(executions).legs()) {
                fills.put(own.id(), Unreadable.row(FuturesHistory.EXECUTIONS, own.id(), () -> fill(own, now)));
            }
            return new RecentFills(api, fills.keySet(), asked, now).read().map(recent -> {
                recent.forEach((id, row) -> fills.computeIfAbsent(id,
                        missing -> Unreadable.row(REPORT, id, () -> fill(row, now))));
                return sorted(asked, fills);
            });
        });
    }

    private static List<Fill> sorted(Asked asked, Map<String, Fill> fills) {
        List<Fill> all = new ArrayList<>(fills.values());
        all.removeIf(fill -> !asked.covers(fill.instrument()) || !asked.covers(fill.eventTime()));
        all.sort(Comparator.comparingLong(Fill::eventTime).thenComparing(Fill::executionId));
        return all;
    }

    private Fill fill(Own own, long now) {
        HistoryOrder order = own.leg().order();
        Optional<ClientOrderId> clientId = ClientIds.of(order.clientId());
        Optional<LiquiditySide> liquidity = switch (own.leg().role()) {
            case MAKER -> Optional.of(LiquiditySide.MAKER);
            case TAKER -> Optional.of(LiquiditySide.TAKER);
            case UNKNOWN -> Optional.empty();
        };
        return new Fill(new ExecutionId(own.id()), clientId, new VenueOrderId(order.uid()),
                owners.ofOrder().apply(clientId), contracts.id(order.tradeable()), Words.side(order.direction()),
                Price.of(own.execution().price()), Quantity.of(own.execution().quantity()), liquidity,
                fees(own.leg().data(), contracts.find(order.tradeable())), Optional.empty(), Origin.RECOVERED,
                KrakenTimes.ofMillis(own.execution().timestamp()), now);
    }

    private Fill fill(FuturesFill row, long now) {
        Optional<ClientOrderId> clientId = ClientIds.of(row.cliOrdId());
        return new Fill(new ExecutionId(row.fillId()), clientId, new VenueOrderId(row.orderId()),
                owners.ofOrder().apply(clientId), contracts.id(row.symbol()), Words.side(row.side()),
                Price.of(row.price()), Quantity.of(row.size()), liquidity(row.fillType()), List.of(),
                Optional.empty(), Origin.RECOVERED, KrakenTimes.ofText(row.fillTime()), now);
    }

    /** Neither rested nor took: what was assigned or unwound. What is not known may be either. */
    private static Optional<LiquiditySide> liquidity(String fillType) {
        return switch (fillType) {
            case "maker" -> Optional.of(LiquiditySide.MAKER);
            case "taker", "takerAfterEdit", "liquidation", "partialLiquidation" -> Optional.of(LiquiditySide.TAKER);
            default -> Optional.empty();
        };
    }

    /** A fee is in the asset in which the contract is settled: in base where it is inverse. */
    private static List<Money> fees(@Nullable OrderData data, Optional<Derivative> contract) {
        if (data == null || contract.isEmpty()) {
            return List.of();
        }
        BigDecimal fee = data.fee();
        return fee == null ? List.of() : List.of(new Money(fee, contract.get().settlement()));
    }
}
