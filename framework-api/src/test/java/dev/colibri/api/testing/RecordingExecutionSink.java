package dev.colibri.api.testing;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.spi.ExecutionSink;

/**
 * Keeps all news of orders and accounts, whole and in order, and remembers which threads brought them. May be read on
 * any thread.
 */
public final class RecordingExecutionSink implements ExecutionSink {
    private final List<ExecutionNews> news = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Override
    public void onOrder(OrderEvent event) {
        keep(new ExecutionNews.OfOrder(event));
    }

    @Override
    public void onAccount(AccountEvent event) {
        keep(new ExecutionNews.OfAccount(event));
    }

    @Override
    public void onForeignOrder(OrderReport report) {
        keep(new ExecutionNews.OfForeignOrder(report));
    }

    @Override
    public void onForeignFill(Fill fill) {
        keep(new ExecutionNews.OfForeignFill(fill));
    }

    @Override
    public void onPosition(PositionReport report) {
        keep(new ExecutionNews.OfPosition(report));
    }

    /** Everything so far, in order. */
    public synchronized List<ExecutionNews> all() {
        return List.copyOf(news);
    }

    /** Everything from a mark on, see {@link #mark()}. */
    public synchronized List<ExecutionNews> allSince(int mark) {
        return List.copyOf(news.subList(mark, news.size()));
    }

    /** How much news there is: a place to look from later. */
    public synchronized int mark() {
        return news.size();
    }

    /** News of own orders. */
    public List<OrderEvent> orders() {
        return of(ExecutionNews.OfOrder.class).stream().map(ExecutionNews.OfOrder::event).toList();
    }

    /** News of one own order. */
    public List<OrderEvent> orders(ClientOrderId id) {
        return orders().stream().filter(event -> event.meta().clientOrderId().equals(id)).toList();
    }

    /** News of one own order, of one kind. */
    public <E extends OrderEvent> List<E> orders(ClientOrderId id, Class<E> kind) {
        return orders(id).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The kinds of news of one own order, in order: the story of the order. */
    public List<Class<? extends OrderEvent>> story(ClientOrderId id) {
        List<Class<? extends OrderEvent>> story = new ArrayList<>();
        orders(id).forEach(event -> story.add(event.getClass()));
        return story;
    }

    /** The fills of one own order. */
    public List<Fill> fills(ClientOrderId id) {
        return orders(id, OrderEvent.Filled.class).stream().map(OrderEvent.Filled::fill).toList();
    }

    /** News of accounts. */
    public List<AccountEvent> accounts() {
        return of(ExecutionNews.OfAccount.class).stream().map(ExecutionNews.OfAccount::event).toList();
    }

    /** News of foreign orders. */
    public List<OrderReport> foreignOrders() {
        return of(ExecutionNews.OfForeignOrder.class).stream().map(ExecutionNews.OfForeignOrder::report).toList();
    }

    /** Fills of foreign orders. */
    public List<Fill> foreignFills() {
        return of(ExecutionNews.OfForeignFill.class).stream().map(ExecutionNews.OfForeignFill::fill).toList();
    }

    /** Positions that the venue's stream told. */
    public List<PositionReport> positions() {
        return of(ExecutionNews.OfPosition.class).stream().map(ExecutionNews.OfPosition::report).toList();
    }

    /** The threads that brought news, each once, in order of appearance. */
    public synchronized List<Thread> threads() {
        return List.copyOf(threads);
    }

    private synchronized void keep(ExecutionNews item) {
        news.add(item);
        if (!threads.contains(Thread.currentThread())) {
            threads.add(Thread.currentThread());
        }
    }

    private <N extends ExecutionNews> List<N> of(Class<N> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
