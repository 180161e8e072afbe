package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Side;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.KnownPositions;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.spot.rest.OpenPositionsRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotPosition;

/** Tells positions on margin: the venue keeps one for each trade that opened some; a report sums up those of a pair. */
final class SpotPositions {
    private static final String REPORT = "open positions";

    private final SpotApi api;
    private final Pairs pairs;
    private final AccountId account;
    private final KnownPositions known;
    private final Clock clock;

    SpotPositions(SpotApi api, Pairs pairs, AccountId account, Clock clock) {
        this.api = api;
        this.pairs = pairs;
        this.account = account;
        this.known = new KnownPositions(account);
        this.clock = clock;
    }

    Future<List<PositionReport>> positions(Asked asked) {
        return api.send(new OpenPositionsRequest(true)).map(rows -> {
            Map<InstrumentId, Sum> sums = new LinkedHashMap<>();
            rows.forEach((name, row) -> Unreadable.row(REPORT, name, () -> {
                Sum sum = Sum.of(row);
                return sums.merge(pairs.listed(row.pair()).id(), sum, Sum::plus);
            }));
            long now = clock.nanos();
            List<PositionReport> open = new ArrayList<>();
            sums.forEach((instrument, sum) -> open.add(sum.report(account, instrument, now)));
            return known.complete(open, asked, now);
        });
    }

    /**
     * What is left of positions in one pair.
     *
     * @param quantity positive for long
     * @param cost what that cost, with the sign of the quantity
     * @param oneSided whether all of it is long, or all of it short
     */
    private record Sum(BigDecimal quantity, BigDecimal cost, Optional<BigDecimal> net, boolean oneSided) {

        static Sum of(SpotPosition row) {
            if (row.vol().signum() <= 0) {
                throw new InvalidValueException("position volume", row.vol().toString(), "must be positive");
            }
            BigDecimal sign = BigDecimal.valueOf(SpotOrderReports.side(row.type()) == Side.BUY ? 1 : -1);
            BigDecimal left = row.vol().subtract(row.volClosed());
            BigDecimal cost = row.volClosed().signum() == 0 ? row.cost()
                    : row.cost().multiply(left).divide(row.vol(), MathContext.DECIMAL128);
            return new Sum(left.multiply(sign), cost.multiply(sign), Optional.ofNullable(row.net()), true);
        }

        Sum plus(Sum other) {
            boolean same = quantity.signum() * other.quantity.signum() >= 0;
            return new Sum(quantity.add(other.quantity), cost.add(other.cost),
                    net.flatMap(one -> other.net.map(one::add)), oneSided && other.oneSided && same);
        }

        PositionReport report(AccountId account, InstrumentId instrument, long now) {
            Optional<BigDecimal> entry = oneSided && quantity.signum() != 0
                    ? Optional.of(cost.divide(quantity, MathContext.DECIMAL64))
                    : Optional.empty();
            return new PositionReport(account, instrument, quantity, entry, net, Optional.empty(), now, now);
        }
    }
}
