package dev.colibri.api.book;

import java.util.Optional;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/** What {@link GuardedBookView} is to books by level, for books order by order. Its {@link #levels()} end with it. */
public final class GuardedOrderByOrderBookView implements OrderByOrderBookView, AutoCloseable {
    private static final String ADVICE = "keep levels().snapshot(depth), or copy the orders you need, instead";

    private final OrderByOrderBookView view;
    private final ViewGuard guard;
    private final BookView levels;

    /** Guards a view until {@link #close()}. */
    public GuardedOrderByOrderBookView(OrderByOrderBookView view) {
        this.view = view;
        guard = new ViewGuard(view.instrument(), ADVICE);
        levels = new GuardedBookView(view.levels(), guard);
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
    public BookView levels() {
        guard.check();
        return levels;
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
    public int orderCount(Side side, int rank) {
        return readable().orderCount(side, rank);
    }

    @Override
    public String orderId(Side side, int rank, int position) {
        return readable().orderId(side, rank, position);
    }

    @Override
    public long orderQuantityRaw(Side side, int rank, int position) {
        return readable().orderQuantityRaw(side, rank, position);
    }

    @Override
    public long orderTime(Side side, int rank, int position) {
        return readable().orderTime(side, rank, position);
    }

    @Override
    public Optional<QueuePosition> queuePosition(String orderId) {
        return readable().queuePosition(orderId);
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
    public OrderChange changeKind(int index) {
        return readable().changeKind(index);
    }

    @Override
    public Side changeSide(int index) {
        return readable().changeSide(index);
    }

    @Override
    public String changeOrderId(int index) {
        return readable().changeOrderId(index);
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
    public long changeTime(int index) {
        return readable().changeTime(index);
    }

    private OrderByOrderBookView readable() {
        guard.check();
        return view;
    }
}
