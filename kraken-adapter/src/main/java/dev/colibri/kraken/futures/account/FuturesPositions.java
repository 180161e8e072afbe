package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.KnownPositions;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesPosition;
import dev.colibri.kraken.futures.rest.OpenPositionsRequest;

/** Tells positions. */
final class FuturesPositions {
    private static final String REPORT = "open positions";

    private final FuturesApi api;
    private final Contracts contracts;
    private final AccountId account;
    private final KnownPositions known;
    private final Clock clock;

    FuturesPositions(FuturesApi api, Contracts contracts, AccountId account, Clock clock) {
        this.api = api;
        this.contracts = contracts;
        this.account = account;
        this.known = new KnownPositions(account);
        this.clock = clock;
    }

    Future<List<PositionReport>> positions(Asked asked) {
        return api.send(new OpenPositionsRequest()).map(told -> {
            long now = clock.nanos();
            long time = told.serverTime()
                    .map(text -> Unreadable.row(REPORT, "serverTime", () -> KrakenTimes.ofText(text))).orElse(now);
            List<PositionReport> open = new ArrayList<>();
            told.rows().forEach(row -> open.add(Unreadable.row(REPORT, row.symbol(), () -> report(row, time, now))));
            return known.complete(open, asked, now);
        });
    }

    private PositionReport report(FuturesPosition row, long time, long now) {
        BigDecimal quantity = switch (row.side().toLowerCase(Locale.ROOT)) {
            case "long" -> row.size();
            case "short" -> row.size().negate();
            default -> throw new InvalidValueException("side", row.side(), "must be long or short");
        };
        return new PositionReport(account, contracts.id(row.symbol()), quantity,
                Optional.ofNullable(row.price()).filter(price -> price.signum() > 0),
                Optional.ofNullable(row.unrealizedPnl()), Optional.ofNullable(row.maxFixedLeverage()), time, now);
    }
}
