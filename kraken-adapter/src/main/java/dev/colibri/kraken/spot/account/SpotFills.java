package dev.colibri.kraken.spot.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.LiquiditySide;
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
import dev.colibri.kraken.spot.rest.LedgerRow;
import dev.colibri.kraken.spot.rest.QueryOrdersRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotOrder;
import dev.colibri.kraken.spot.rest.SpotTrade;
import dev.colibri.kraken.spot.rest.TimeWindow;
import dev.colibri.kraken.spot.rest.TradesHistoryRequest;

/**
 * Tells fills. A trade knows neither its order's client id nor in what its fee was charged, so orders are asked for
 * beside it. An order that the venue no longer knows leaves its fills without both.
 */
final class SpotFills {
    private static final String REPORT = "trades history";

    private final SpotApi api;
    private final Pairs pairs;
    private final SpotFees fees;
    private final Ownership owners;
    private final Clock clock;

    SpotFills(SpotApi api, Pairs pairs, SpotFees fees, Ownership owners, Clock clock) {
        this.api = api;
        this.pairs = pairs;
        this.fees = fees;
        this.owners = owners;
        this.clock = clock;
    }

    Future<List<Fill>> fills(Asked asked) {
        TimeWindow window = TimeWindow.around(asked.from(), asked.to());
        return OffsetPager.all(REPORT, offset -> api.send(new TradesHistoryRequest(window, offset)))
                .map(rows -> only(asked, rows))
                .compose(trades -> orders(trades).compose(
                        orders -> fees.ledgers(trades, orders).map(ledgers -> fills(trades, orders, ledgers))));
    }

    private Map<String, SpotTrade> only(Asked asked, Map<String, SpotTrade> rows) {
        Map<String, SpotTrade> trades = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            boolean wanted = Unreadable.row(REPORT, name,
                    () -> asked.covers(KrakenTimes.ofSeconds(row.time())) && asked.covers(pairs.id(row.pair())));
            if (wanted) {
                trades.put(name, row);
            }
        });
        return trades;
    }

    private Future<Map<String, SpotOrder>> orders(Map<String, SpotTrade> trades) {
        List<String> ids = trades.values().stream().map(SpotTrade::ordertxid).distinct().toList();
        return Chunks.all(ids, QueryOrdersRequest.MOST, some -> api.send(QueryOrdersRequest.of(some)));
    }

    private List<Fill> fills(Map<String, SpotTrade> trades, Map<String, SpotOrder> orders,
            Map<String, LedgerRow> ledgers) {
        List<Fill> fills = new ArrayList<>(trades.size());
        long now = clock.nanos();
        trades.forEach((name, trade) -> fills.add(Unreadable.row(REPORT, name,
                () -> fill(name, trade, orders.get(trade.ordertxid()), ledgers, now))));
        fills.sort(Comparator.comparingLong(Fill::eventTime).thenComparing(Fill::executionId));
        return fills;
    }

    private Fill fill(String id, SpotTrade trade, @Nullable SpotOrder order, Map<String, LedgerRow> ledgers,
            long now) {
        Optional<ClientOrderId> clientId = order == null ? Optional.empty() : ClientIds.of(order.clOrdId());
        Optional<CurrencyPair> pair = pairs.find(trade.pair());
        return new Fill(new ExecutionId(id), clientId, new VenueOrderId(trade.ordertxid()),
                owners.ofOrder().apply(clientId), pairs.id(trade.pair()), SpotOrderReports.side(trade.type()),
                Price.of(trade.price()), Quantity.of(trade.vol()), liquidity(trade),
                fees.of(id, trade, order, pair.map(CurrencyPair::quote), ledgers), tradeId(trade), Origin.RECOVERED,
                KrakenTimes.ofSeconds(trade.time()), now);
    }

    private static Optional<LiquiditySide> liquidity(SpotTrade trade) {
        Boolean maker = trade.maker();
        return maker == null ? Optional.empty() : Optional.of(maker ? LiquiditySide.MAKER : LiquiditySide.TAKER);
    }

    private static Optional<TradeId> tradeId(SpotTrade trade) {
        Long id = trade.tradeId();
        return id == null || id <= 0 ? Optional.empty() : Optional.of(TradeId.of(id));
    }
}
