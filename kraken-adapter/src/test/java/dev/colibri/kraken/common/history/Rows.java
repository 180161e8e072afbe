package dev.colibri.kraken.common.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

/**
 * A venue that has a whole history and tells it in pages, with manners that a test chooses.
 *
 * @param whole ascending; ids are unique
 */
final class Rows implements PageSource<Rows.Row, Rows.Place> {
    final List<Row> whole;
    final Manners manners;
    final List<Place> asked = new ArrayList<>();

    Rows(List<Row> whole, Manners manners) {
        this.whole = whole;
        this.manners = manners;
    }

    /** Rows of times, with ids that count from one. */
    static List<Row> at(long... times) {
        List<Row> rows = new ArrayList<>();
        for (long time : times) {
            rows.add(new Row(time, rows.size() + 1));
        }
        return rows;
    }

    @Override
    public Future<Page<Row, Place>> page(Place place) {
        asked.add(place);
        List<Row> answer = new ArrayList<>();
        for (Row row : whole) {
            boolean within = manners.inclusive ? row.time >= place.since - manners.early : row.time > place.since
                    - manners.early;
            if (within && answer.size() < manners.page) {
                answer.add(row);
            }
        }
        if (answer.isEmpty()) {
            return Future.succeededFuture(Page.last(answer));
        }
        boolean full = answer.size() == manners.page;
        long next = answer.getLast().time - 1;
        if (full && next <= place.since) {
            next = answer.getLast().time;
        }
        return Future.succeededFuture(new Page<>(answer, Optional.of(new Place(next)), full));
    }

    @Override
    public long time(Row row) {
        return row.time;
    }

    @Override
    public Object id(Row row) {
        return row.id;
    }

    @Override
    public boolean adjoins(Row before, Row after) {
        return !manners.counted || after.id == before.id + 1;
    }

    @Override
    public Place at(Row row) {
        return new Place(row.time - 1);
    }

    record Row(long time, long id) {}

    record Place(long since) {}

    /**
     * How the venue behaves.
     *
     * @param page rows of a page
     * @param inclusive whether a page holds rows of the very time it was asked for
     * @param early how much earlier than asked its pages begin
     * @param counted whether the ids are looked at for holes
     */
    record Manners(int page, boolean inclusive, long early, boolean counted) {}
}
