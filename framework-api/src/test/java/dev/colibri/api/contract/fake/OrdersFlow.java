package dev.colibri.api.contract.fake;

import java.util.Map;

import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.contract.fake.FakeMessage.FakeOrder;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.spi.NodeContext;

/** Keeps a book order by order. */
final class OrdersFlow extends FakeFlow {
    private final OrderByOrderBook book;
    private final int priceScale;
    private final int quantityScale;

    OrdersFlow(Subscription.OrderByOrderBook orders, Map.Entry<Integer, Integer> scales, NodeContext context) {
        super(orders, context);
        priceScale = scales.getKey();
        quantityScale = scales.getValue();
        book = OrderByOrderBook.ofDepth(orders.instrument(), priceScale, quantityScale, orders.depth());
    }

    @Override
    void take(FakeMessage.News news) {
        if (news.body() instanceof FakeMessage.Orders orders) {
            book.begin(news.whole() ? BookChange.SNAPSHOT : BookChange.UPDATE, news.time(), now());
            orders.orders().forEach(this::set);
            book.end();
            emit(book.view());
        }
    }

    private void set(FakeOrder order) {
        book.delete(order.id());
        if (order.quantity().isPositive()) {
            book.add(order.side(), order.id(), order.price().withScale(priceScale).mantissa(),
                    order.quantity().withScale(quantityScale).mantissa(), order.time());
        }
    }
}
