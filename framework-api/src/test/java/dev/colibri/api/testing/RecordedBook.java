package dev.colibri.api.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * A copy of a {@link BookView}, levels and changes, that can be kept, compared and read at any time.
 *
 * @param bids best first
 * @param asks best first
 * @param changes what the message behind the view changed, in its order
 */
public record RecordedBook(InstrumentId instrument, int priceScale, int quantityScale, int depth, List<Level> bids,
        List<Level> asks, BookChange change, List<Change> changes, long eventTime, long receiveTime)
        implements BookView {

    /** The copy of a view, made while it is valid. */
    public static RecordedBook of(BookView view) {
        if (view instanceof RecordedBook kept) {
            return kept;
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < view.changeCount(); i++) {
            changes.add(new Change(view.changeSide(i), view.changePriceRaw(i), view.changeQuantityRaw(i),
                    view.changePreviousQuantityRaw(i)));
        }
        return new RecordedBook(view.instrument(), view.priceScale(), view.quantityScale(), view.depth(),
                copy(view, Side.BUY), copy(view, Side.SELL), view.change(), List.copyOf(changes), view.eventTime(),
                view.receiveTime());
    }

    /** The levels of a side, best first. */
    public List<Level> levels(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    @Override
    public int levelCount(Side side) {
        return levels(side).size();
    }

    @Override
    public long priceRaw(Side side, int rank) {
        return levels(side).get(rank).priceRaw();
    }

    @Override
    public long quantityRaw(Side side, int rank) {
        return levels(side).get(rank).quantityRaw();
    }

    @Override
    public long quantityAtRaw(Side side, long priceRaw) {
        int rank = rankOf(side, priceRaw);
        return rank < 0 ? 0 : quantityRaw(side, rank);
    }

    @Override
    public int rankOf(Side side, long priceRaw) {
        List<Level> levels = levels(side);
        for (int rank = 0; rank < levels.size(); rank++) {
            if (levels.get(rank).priceRaw() == priceRaw) {
                return rank;
            }
        }
        return -1;
    }

    @Override
    public int changeCount() {
        return changes.size();
    }

    @Override
    public Side changeSide(int index) {
        return changes.get(index).side();
    }

    @Override
    public long changePriceRaw(int index) {
        return changes.get(index).priceRaw();
    }

    @Override
    public long changeQuantityRaw(int index) {
        return changes.get(index).quantityRaw();
    }

    @Override
    public long changePreviousQuantityRaw(int index) {
        return changes.get(index).previousRaw();
    }

    @Override
    public long cumulativeQuantityRaw(Side side, int rank) {
        return levels(side).stream().limit(rank + 1L).mapToLong(Level::quantityRaw).reduce(0, Math::addExact);
    }

    @Override
    public Optional<BigDecimal> averagePrice(Side side, long quantityRaw, int scale, RoundingMode rounding) {
        BigDecimal cost = BigDecimal.ZERO;
        long missing = quantityRaw;
        for (Level level : levels(side)) {
            long taken = Math.min(missing, level.quantityRaw());
            cost = cost.add(BigDecimal.valueOf(level.priceRaw(), priceScale).multiply(BigDecimal.valueOf(taken)));
            missing -= taken;
        }
        return missing > 0 ? Optional.empty()
                : Optional.of(cost.divide(BigDecimal.valueOf(quantityRaw), scale, rounding));
    }

    @Override
    public DepthSnapshot snapshot(int most) {
        return new DepthSnapshot(instrument, kept(Side.BUY, most), kept(Side.SELL, most), eventTime, receiveTime);
    }

    @Override
    public String toString() {
        return change + " of " + instrument + " to " + depth + ", bids " + bids + ", asks " + asks + ", changed "
                + changes;
    }

    private static List<Level> copy(BookView view, Side side) {
        List<Level> levels = new ArrayList<>();
        for (int rank = 0; rank < view.levelCount(side); rank++) {
            levels.add(new Level(view.priceRaw(side, rank), view.quantityRaw(side, rank)));
        }
        return List.copyOf(levels);
    }

    private List<DepthSnapshot.Level> kept(Side side, int most) {
        List<DepthSnapshot.Level> kept = new ArrayList<>();
        for (int rank = 0; rank < Math.min(most, levelCount(side)); rank++) {
            kept.add(new DepthSnapshot.Level(price(side, rank), quantity(side, rank)));
        }
        return kept;
    }

    /** A level, at the book's scales. */
    public record Level(long priceRaw, long quantityRaw) {}

    /** A changed level: its new quantity and the one before, each zero where there is no level. */
    public record Change(Side side, long priceRaw, long quantityRaw, long previousRaw) {}
}
