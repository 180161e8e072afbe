package dev.colibri.api.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.WideSum;

/** The reading side of an {@link OrderBook}: one object for the book's whole life, so that handing it out is free. */
final class LiveBookView implements BookView {
    private final InstrumentId instrument;
    private final int priceScale;
    private final int quantityScale;
    private final int depth;
    private final BookSide bids;
    private final BookSide asks;
    private BookChange change = BookChange.SNAPSHOT;
    private long eventTime;
    private long receiveTime;

    LiveBookView(InstrumentId instrument, int priceScale, int quantityScale, int depth, BookSide bids, BookSide asks) {
        this.instrument = instrument;
        this.priceScale = priceScale;
        this.quantityScale = quantityScale;
        this.depth = depth;
        this.bids = bids;
        this.asks = asks;
    }

    void stamp(BookChange change, long eventTime, long receiveTime) {
        this.change = change;
        this.eventTime = eventTime;
        this.receiveTime = receiveTime;
    }

    @Override
    public InstrumentId instrument() {
        return instrument;
    }

    @Override
    public long eventTime() {
        return eventTime;
    }

    @Override
    public long receiveTime() {
        return receiveTime;
    }

    @Override
    public int priceScale() {
        return priceScale;
    }

    @Override
    public int quantityScale() {
        return quantityScale;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public int levelCount(Side side) {
        return side(side).count();
    }

    @Override
    public long priceRaw(Side side, int rank) {
        return existing(side, rank).price(rank);
    }

    @Override
    public long quantityRaw(Side side, int rank) {
        return existing(side, rank).quantity(rank);
    }

    @Override
    public long quantityAtRaw(Side side, long priceRaw) {
        BookSide levels = side(side);
        int rank = levels.find(priceRaw);
        return rank < 0 ? 0 : levels.quantity(rank);
    }

    @Override
    public int rankOf(Side side, long priceRaw) {
        return Math.max(-1, side(side).find(priceRaw));
    }

    @Override
    public BookChange change() {
        return change;
    }

    @Override
    public int changeCount() {
        return bids.changeCount() + asks.changeCount();
    }

    @Override
    public Side changeSide(int index) {
        return isBidChange(index) ? Side.BUY : Side.SELL;
    }

    @Override
    public long changePriceRaw(int index) {
        return isBidChange(index) ? bids.changePrice(index) : asks.changePrice(index - bids.changeCount());
    }

    @Override
    public long changeQuantityRaw(int index) {
        return isBidChange(index) ? bids.changeAfter(index) : asks.changeAfter(index - bids.changeCount());
    }

    @Override
    public long changePreviousQuantityRaw(int index) {
        return isBidChange(index) ? bids.changeBefore(index) : asks.changeBefore(index - bids.changeCount());
    }

    @Override
    public long cumulativeQuantityRaw(Side side, int rank) {
        if (rank < 0) {
            throw noSuch("rank", rank);
        }
        BookSide levels = side(side);
        int last = Math.min(rank, levels.count() - 1);
        long sum = 0;
        for (int i = 0; i <= last; i++) {
            sum = Math.addExact(sum, levels.quantity(i));
        }
        return sum;
    }

    @Override
    public Optional<BigDecimal> averagePrice(Side side, long quantityRaw, int scale, RoundingMode rounding) {
        Require.positive("quantity to take", quantityRaw);
        BookSide levels = side(side);
        WideSum cost = new WideSum();
        long missing = quantityRaw;
        for (int rank = 0; missing > 0 && rank < levels.count(); rank++) {
            long taken = Math.min(missing, levels.quantity(rank));
            cost.addProduct(levels.price(rank), taken);
            missing -= taken;
        }
        if (missing > 0) {
            return Optional.empty();
        }
        BigDecimal quantity = BigDecimal.valueOf(quantityRaw, quantityScale);
        return Optional.of(cost.toBigDecimal(priceScale + quantityScale).divide(quantity, scale, rounding));
    }

    @Override
    public DepthSnapshot snapshot(int depth) {
        Require.within("snapshot depth", depth, 1, Integer.MAX_VALUE);
        return new DepthSnapshot(instrument, copy(Side.BUY, depth), copy(Side.SELL, depth), eventTime, receiveTime);
    }

    private List<DepthSnapshot.Level> copy(Side side, int most) {
        int count = Math.min(most, levelCount(side));
        List<DepthSnapshot.Level> levels = new ArrayList<>(count);
        for (int rank = 0; rank < count; rank++) {
            levels.add(new DepthSnapshot.Level(price(side, rank), quantity(side, rank)));
        }
        return levels;
    }

    private BookSide side(Side side) {
        return switch (side) {
            case BUY -> bids;
            case SELL -> asks;
        };
    }

    private BookSide existing(Side side, int rank) {
        BookSide levels = side(side);
        if (rank < 0 || rank >= levels.count()) {
            throw noSuch(side + " rank", rank);
        }
        return levels;
    }

    private boolean isBidChange(int index) {
        if (index < 0 || index >= changeCount()) {
            throw noSuch("change", index);
        }
        return index < bids.changeCount();
    }

    private IndexOutOfBoundsException noSuch(String what, int index) {
        return new IndexOutOfBoundsException(
                "book of " + instrument + " has no " + what + " " + index + " (" + bids.count()
                        + " bids, " + asks.count() + " asks, " + changeCount() + " changes)");
    }

    /** A few words for a log: instrument, level counts and the best level of each side. */
    @Override
    public String toString() {
        return "book of " + instrument + ", " + bids.count() + " bids from "
                + best(Side.BUY).map(Object::toString).orElse("none")
                + ", " + asks.count() + " asks from " + best(Side.SELL).map(Object::toString).orElse("none");
    }
}
