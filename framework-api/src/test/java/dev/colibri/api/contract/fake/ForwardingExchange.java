package dev.colibri.api.contract.fake;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.contract.fake.ExchangeWire.Wealth;
import dev.colibri.api.order.Fill;

/** The exchange, with everything on its way open to changes. */
class ForwardingExchange implements ExchangeWire {
    private final ExchangeWire honest;

    ForwardingExchange(ExchangeWire honest) {
        this.honest = honest;
    }

    /** What goes over a link instead of an order. */
    void send(Order order, Link link) {
        link.send(order);
    }

    /** What comes instead of a message. */
    List<Message> received(Message message) {
        return List.of(message);
    }

    /** What an order looks like, wherever it is told. */
    OrderReport seen(OrderReport order) {
        return order;
    }

    /** What a fill looks like, wherever it is told. */
    Fill seen(Fill fill) {
        return fill;
    }

    /** What closing a link does. */
    void close(Link link) {
        link.close();
    }

    @Override
    public Future<Link> link(Listener listener) {
        return honest.link(new Listener() {
            @Override
            public void onMessage(Message message) {
                received(asSeen(message)).forEach(listener::onMessage);
            }

            @Override
            public void onBreak() {
                listener.onBreak();
            }
        }).map(link -> new Link() {
            @Override
            public void send(Order order) {
                ForwardingExchange.this.send(order, link);
            }

            @Override
            public void close() {
                ForwardingExchange.this.close(link);
            }
        });
    }

    @Override
    public Future<List<OrderReport>> openOrders() {
        return honest.openOrders().map(rows -> rows.stream().map(this::seen).toList());
    }

    @Override
    public Future<List<OrderReport>> closedOrders(int page) {
        return honest.closedOrders(page).map(rows -> rows.stream().map(this::seen).toList());
    }

    @Override
    public Future<List<Fill>> fills(int page) {
        return honest.fills(page).map(rows -> rows.stream().map(this::seen).toList());
    }

    @Override
    public Future<Wealth> wealth() {
        return honest.wealth();
    }

    @Override
    public Future<List<PositionReport>> positions() {
        return honest.positions();
    }

    private Message asSeen(Message message) {
        return switch (message) {
            case Message.Changed changed -> new Message.Changed(seen(changed.order()));
            case Message.Trailed trailed -> new Message.Trailed(seen(trailed.order()), trailed.trigger());
            case Message.Traded traded -> new Message.Traded(seen(traded.fill()));
            case Message.Answer answer -> new Message.Answer(answer.number(), answer.outcomes().stream()
                    .map(outcome -> new Outcome(outcome.refusal(), outcome.order().map(this::seen))).toList());
            case Message.Account account -> account;
            case Message.Position position -> position;
            case Message.DeadMan fired -> fired;
            case Message.Status status -> status;
        };
    }
}
