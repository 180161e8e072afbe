package dev.colibri.kraken.spot.market;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.Future;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.history.Gathering;
import dev.colibri.kraken.common.history.Latest;
import dev.colibri.kraken.common.history.Pager;
import dev.colibri.kraken.common.history.ProgressAfter;
import dev.colibri.kraken.common.history.WalkBack;
import dev.colibri.kraken.common.history.Window;
import dev.colibri.kraken.common.market.Answers;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Exact;
import dev.colibri.kraken.common.market.TradePull;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.market.SpotTradeSource.Place;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TimeRequest;
import dev.colibri.kraken.spot.rest.TradesAnswer;

/**
 * A pair's trades. The venue tells them forwards only: the newest are its latest page, and where that is not enough, or
 * the end is not now, stretches before the end.
 *
 * <p>A trade's time is the one that the venue prints; of trades that were printed with a volume of zero nothing is
 * told.
 */
final class SpotTrades implements TradePull {
    /** The venue tells its time in whole seconds. */
    private static final long RESOLUTION = Duration.ofSeconds(1).toNanos();
    /** So long ago, no clock is wrong by as much. */
    private static final long LONG_AGO = Duration.ofDays(1).toNanos();
    private static final long FIRST_STRETCH = Duration.ofMinutes(10).toNanos();
    /** More than were asked for, so that trades of one moment at the page's begin seldom need another page. */
    private static final int SPARE = 50;

    private final SpotApi api;
    private final CurrencyPair pair;
    private final Clock clock;
    private final SpotTradeSource source;

    SpotTrades(SpotApi api, CurrencyPair pair, Clock clock) {
        this.api = api;
        this.pair = pair;
        this.clock = clock;
        this.source = new SpotTradeSource(api, SpotMarket.query(pair));
    }

    /** The trades of a range. */
    Future<List<Trade>> of(Bounds bounds) {
        if (bounds.from().isEmpty()) {
            return newest(bounds.to().orElse(Long.MAX_VALUE), bounds.most(), bounds.progress());
        }
        long from = bounds.from().getAsLong();
        return end(bounds).compose(to -> {
            Gathering.First<Trade> into = new Gathering.First<>(Trade::eventTime, bounds.most(), from);
            return pull(from, to, into, bounds.progress()).map(done -> List.copyOf(into.list()));
        });
    }

    /** Where a range ends; now at most, since a busy market could be chased for ever. */
    private Future<Long> end(Bounds bounds) {
        long asked = bounds.to().orElse(Long.MAX_VALUE);
        return asked < clock.nanos() - LONG_AGO ? Future.succeededFuture(asked)
                : now().map(now -> Math.min(asked, now + RESOLUTION));
    }

    @Override
    public Future<Long> pull(long from, long to, Gathering<Trade> into, HistoryProgress progress) {
        return Pager.gather(source, Place.from(from), Window.forwards(from, to), into.of(this::trade), progress);
    }

    @Override
    public Future<List<Trade>> newest(long to, int most, HistoryProgress progress) {
        if (to < clock.nanos() - LONG_AGO) {
            return walk(to, most, progress);
        }
        Latest<Trade> latest = new Latest<>(Trade::eventTime, most, Math.min(to, clock.nanos()));
        return Pager.gather(source, Place.latest(most > Integer.MAX_VALUE - SPARE ? most : most + SPARE),
                Window.forwards(Bounds.FLOOR, to), latest.of(this::trade), progress)
                .compose(done -> latest.rows() == most ? Future.succeededFuture(latest.list())
                        : before(latest.list(), to, most, progress));
    }

    /** Adds what comes before the latest page. It may begin in the midst of a moment, so that moment is asked again. */
    private Future<List<Trade>> before(List<Trade> page, long to, int most, HistoryProgress progress) {
        long first = page.isEmpty() ? to - 1 : page.getFirst().eventTime();
        List<Trade> kept = page.stream().filter(trade -> trade.eventTime() > first).toList();
        return walk(Math.min(first + 1, clock.nanos() + LONG_AGO), most - kept.size(),
                new ProgressAfter(progress, kept.size()))
                .map(earlier -> Stream.concat(earlier.stream(), kept.stream()).toList());
    }

    /** The newest trades of stretches before an end. */
    private Future<List<Trade>> walk(long to, int most, HistoryProgress progress) {
        return WalkBack.newest((from, until, left, told) -> {
            Latest<Trade> into = new Latest<>(Trade::eventTime, left, from);
            return pull(from, until, into, told).map(done -> into.list());
        }, new WalkBack.Ground(to, Bounds.FLOOR, 1, FIRST_STRETCH), most, progress);
    }

    @Override
    public Future<Long> now() {
        return Answers.of("The venue's time", api.send(new TimeRequest()),
                time -> KrakenTimes.ofSeconds(time.unixtime()));
    }

    private Optional<Trade> trade(TradesAnswer.Row row) {
        if (row.volume().signum() == 0) {
            return Optional.empty();
        }
        Price price = Exact.price(row.price(), pair.priceScale());
        Quantity volume = Exact.quantity(row.volume(), pair.quantityScale());
        return Optional.of(new Trade(pair.id(), 0, Require.notNegative("trade id", row.tradeId()), price.mantissa(),
                volume.mantissa(), price.scale(), volume.scale(), side(row.side()), TradeKind.NORMAL,
                Origin.RECOVERED, source.time(row), clock.nanos()));
    }

    private static Side side(String letter) {
        return switch (letter) {
            case "b" -> Side.BUY;
            case "s" -> Side.SELL;
            default -> throw new InvalidValueException("side of a trade", letter, "must be b or s");
        };
    }
}
