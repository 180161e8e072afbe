package dev.colibri.kraken.futures.market;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.history.Gathering;
import dev.colibri.kraken.common.history.Pager;
import dev.colibri.kraken.common.history.Window;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Exact;
import dev.colibri.kraken.common.market.TradePull;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.MarketExecutionsAnswer.Execution;
import dev.colibri.kraken.futures.rest.MarketExecutionsAnswer.Order;

/**
 * A contract's trades. How far back the venue keeps them it does not say: what it no longer has is not in the answer.
 * Trades of which it names neither the taker's side nor the maker's, and those of nothing, are left out.
 */
final class FuturesTrades implements TradePull {
    /** Trades of the moment in which the venue told its time belong to it. */
    private static final long RESOLUTION = Duration.ofMillis(1).toNanos();

    private final FuturesApi api;
    private final Derivative contract;
    private final VenueTime time;
    private final Clock clock;
    private int withoutTaker;

    FuturesTrades(FuturesApi api, Derivative contract, Clock clock) {
        this.api = api;
        this.contract = contract;
        this.time = new VenueTime(api, contract.terms().venueSymbol());
        this.clock = clock;
    }

    /** The trades of a range. */
    Future<List<Trade>> of(Bounds bounds) {
        return now().map(now -> bounds.end(now + RESOLUTION)).compose(to -> {
            if (bounds.from().isEmpty()) {
                return newest(to, bounds.most(), bounds.progress());
            }
            long from = bounds.from().getAsLong();
            Gathering.First<Trade> into = new Gathering.First<>(Trade::eventTime, bounds.most(), from);
            return gather(Window.forwards(from, to), bounds.most(), into, bounds.progress())
                    .map(done -> List.copyOf(into.list()));
        });
    }

    @Override
    public Future<Long> pull(long from, long to, Gathering<Trade> into, HistoryProgress progress) {
        return gather(Window.forwards(from, to), 0, into, progress);
    }

    @Override
    public Future<List<Trade>> newest(long to, int most, HistoryProgress progress) {
        Gathering.First<Trade> into = new Gathering.First<>(Trade::eventTime, most, to);
        return gather(Window.backwards(Bounds.FLOOR, to), most, into, progress)
                .map(done -> List.copyOf(into.list().reversed()));
    }

    private Future<Long> gather(Window window, int most, Gathering<Trade> into, HistoryProgress progress) {
        FuturesTradeSource source = new FuturesTradeSource(api, contract.terms().venueSymbol(), window, most);
        return Pager.gather(source, source.start(), window, into.of(this::trade), progress)
                .map(rows -> {
                    tell(progress);
                    return rows;
                });
    }

    @Override
    public Future<Long> now() {
        return time.now();
    }

    private Optional<Trade> trade(Execution row) {
        if (row.quantity().signum() == 0) {
            return Optional.empty();
        }
        Optional<Trade> trade = taker(row).map(side -> trade(row, side));
        withoutTaker += trade.isEmpty() ? 1 : 0;
        return trade;
    }

    private void tell(HistoryProgress progress) {
        if (withoutTaker > 0) {
            progress.note(withoutTaker + " trades are left out, since Kraken does not say who took");
            withoutTaker = 0;
        }
    }

    private Trade trade(Execution row, Side taker) {
        TradeId id = TradeId.parse(row.uid());
        Price price = Exact.price(row.price(), contract.priceScale());
        Quantity quantity = Exact.quantity(row.quantity(), contract.quantityScale());
        return new Trade(contract.id(), id.high(), id.low(), price.mantissa(), quantity.mantissa(), price.scale(),
                quantity.scale(), taker, kind(row.takerOrder()), Origin.RECOVERED,
                KrakenTimes.ofMillis(row.timestamp()), clock.nanos());
    }

    /** The taker's side, which the maker's tells too. */
    private static Optional<Side> taker(Execution row) {
        return side(row.takerOrder()).or(() -> side(row.makerOrder()).map(Side::opposite));
    }

    private static Optional<Side> side(@Nullable Order order) {
        return Optional.ofNullable(order).map(Order::direction).flatMap(word -> switch (lower(word)) {
            case "buy" -> Optional.of(Side.BUY);
            case "sell" -> Optional.of(Side.SELL);
            default -> Optional.empty();
        });
    }

    private static TradeKind kind(@Nullable Order taker) {
        String word = Optional.ofNullable(taker).map(Order::orderType).map(FuturesTrades::lower).orElse("unknown");
        return switch (word) {
            case "liquidation", "partialliquidation" -> TradeKind.LIQUIDATION;
            case "assignment", "unwind" -> TradeKind.ASSIGNMENT;
            case "block" -> TradeKind.BLOCK;
            case "unknown" -> TradeKind.UNKNOWN;
            default -> TradeKind.NORMAL;
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
