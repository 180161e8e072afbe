package dev.colibri.api.order;

/** An order as the state machine that its events drive. */
public final class Order {
    private final OrderRequest request;

    Order(OrderRequest request) {
        this.request = request;
    }

    public OrderRequest request() {
        return request;
    }
}
