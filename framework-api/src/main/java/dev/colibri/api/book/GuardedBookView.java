package dev.colibri.api.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * A view that stops answering when its callback is over: after {@link #close()} everything but {@link #instrument()}
 * throws a {@link StaleViewException}. Tests and checked runs wrap each view that they hand out; a keeper is then found
 * at its first wrong read, instead of by wrong numbers.
 */
public final class GuardedBookView implements BookView, AutoCloseable {
    private static final String ADVICE = "keep a snapshot(depth) of it instead";

    private final BookView view;
    private final ViewGuard guard;

    /** Guards a view until {@link #close()}. */
    public GuardedBookView(BookView view) {
        this(view, new ViewGuard(view.instrument(), ADVICE));
    }

    GuardedBookView(BookView view, ViewGuard guard) {
        this.view = view;
        this.guard = guard;
    }

    /** Ends the view's life; closing again does nothing. */
    @Override
    public void close() {
        guard.close();
    }

    @Override
    public InstrumentId instrument() {
        return view.instrument();
    }

    @Override
    public long eventTime() {
        return readable().eventTime();
    }

    @Override
    public long receiveTime() {
        return readable().receiveTime();
    }

    @Override
    public int priceScale() {
        return readable().priceScale();
    }

    @Override
    public int quantityScale() {
        return readable().quantityScale();
    }

    @Override
    public int depth() {
        return readable().depth();
    }

    @Override
    public int levelCount(Side side) {
        return readable().levelCount(side);
    }

    @Override
    public long priceRaw(Side side, int rank) {
        return readable().priceRaw(side, rank);
    }

    @Override
    public long quantityRaw(Side side, int rank) {
        return readable().quantityRaw(side, rank);
    }

    @Override
    public long quantityAtRaw(Side side, long priceRaw) {
        return readable().quantityAtRaw(side, priceRaw);
    }

    @Override
    public int rankOf(Side side, long priceRaw) {
        return readable().rankOf(side, priceRaw);
    }

    @Override
    public BookChange change() {
        return readable().change();
    }

    @Override
    public int changeCount() {
        return readable().changeCount();
    }

    @Override
    public Side changeSide(int index) {
        return readable().changeSide(index);
    }

    @Override
    public long changePriceRaw(int index) {
        return readable().changePriceRaw(index);
    }

    @Override
    public long changeQuantityRaw(int index) {
        return readable().changeQuantityRaw(index);
    }

    @Override
    public long changePreviousQuantityRaw(int index) {
        return readable().changePreviousQuantityRaw(index);
    }

    @Override
    public long cumulativeQuantityRaw(Side side, int rank) {
        return readable().cumulativeQuantityRaw(side, rank);
    }

    @Override
    public Optional<BigDecimal> averagePrice(Side side, long quantityRaw, int scale, RoundingMode rounding) {
        return readable().averagePrice(side, quantityRaw, scale, rounding);
    }

    @Override
    public DepthSnapshot snapshot(int depth) {
        return readable().snapshot(depth);
    }

    private BookView readable() {
        guard.check();
        return view;
    }
}
