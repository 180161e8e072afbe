package dev.colibri.kraken.spot.market;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.kraken.common.history.Page;
import dev.colibri.kraken.common.history.PageSource;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.PairQuery;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.TradesAnswer;
import dev.colibri.kraken.spot.rest.TradesRequest;

/** Pages of a pair's trades. Their ids count the pair's trades one by one, so that a missing one shows. */
final class SpotTradeSource implements PageSource<TradesAnswer.Row, SpotTradeSource.Place> {
    private final SpotApi api;
    private final PairQuery pair;

    SpotTradeSource(SpotApi api, PairQuery pair) {
        this.api = api;
        this.pair = pair;
    }

    @Override
    public Future<Page<TradesAnswer.Row, Place>> page(Place place) {
        return api.send(new TradesRequest(pair, place.since, place.count)).map(answer -> page(place, answer));
    }

    private Page<TradesAnswer.Row, Place> page(Place place, TradesAnswer answer) {
        List<TradesAnswer.Row> rows = answer.rows();
        if (place.since.isEmpty() || rows.isEmpty()) {
            return Page.last(rows);
        }
        boolean full = rows.size() >= place.count;
        long printed = time(rows.getLast());
        long next = SinceOverlap.after(answer.last(), printed);
        if (full && next <= place.since.getAsLong()) {
            next = SinceOverlap.beyond(answer.last(), printed);
        }
        return new Page<>(rows, Optional.of(Place.since(next)), full);
    }

    @Override
    public long time(TradesAnswer.Row row) {
        return KrakenTimes.ofSeconds(row.time());
    }

    @Override
    public Object id(TradesAnswer.Row row) {
        return row.tradeId();
    }

    @Override
    public boolean adjoins(TradesAnswer.Row before, TradesAnswer.Row after) {
        return after.tradeId() == before.tradeId() + 1;
    }

    @Override
    public Place at(TradesAnswer.Row row) {
        return Place.from(time(row));
    }

    /**
     * Where a page begins.
     *
     * @param since absent: the page is the one of the latest trades
     * @param count how many trades a page holds
     */
    record Place(OptionalLong since, int count) {

        /** Where trades that are printed with a time, or a later one, are told. */
        static Place from(long printed) {
            return since(SinceOverlap.before(printed));
        }

        /** The latest trades. */
        static Place latest(int count) {
            return new Place(OptionalLong.empty(), Math.clamp(count, 1, TradesRequest.MOST));
        }

        private static Place since(long nanos) {
            return new Place(OptionalLong.of(nanos), TradesRequest.MOST);
        }
    }
}
