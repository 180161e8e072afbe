package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.NodeContext;

/** Sabotage in one place only. */
final class Meddling {
    private Meddling() {}

    /** Wrong in what it tells of orders. */
    static TradingSabotage telling(Function<OrderEvent, List<? extends OrderEvent>> edit) {
        return new TradingSabotage() {
            @Override
            List<? extends OrderEvent> told(OrderEvent event) {
                return edit.apply(event);
            }
        };
    }

    /** Wrong in what it tells of the account. */
    static TradingSabotage tellingOfAccounts(Function<AccountEvent, List<? extends AccountEvent>> edit) {
        return new TradingSabotage() {
            @Override
            List<? extends AccountEvent> told(AccountEvent event) {
                return edit.apply(event);
            }
        };
    }

    /** Wrong in the commands it sends. */
    static TradingSabotage sending(UnaryOperator<Leg> edit) {
        return onWire(honest -> new ForwardingExchange(honest) {
            @Override
            void send(Order order, Link link) {
                link.send(new Order(order.number(), order.kind(), order.legs().stream().map(edit).toList()));
            }
        });
    }

    /** Wrong in the orders it places. */
    static TradingSabotage placing(UnaryOperator<OrderRequest> edit) {
        return sending(leg -> leg instanceof Leg.Create create ? new Leg.Create(edit.apply(create.request())) : leg);
    }

    /** Wrong in what it understands of the exchange's words. */
    static TradingSabotage understanding(Function<Message, List<Message>> edit) {
        return onWire(honest -> new ForwardingExchange(honest) {
            @Override
            List<Message> received(Message message) {
                return edit.apply(message);
            }
        });
    }

    /** Wrong in how it sees orders. */
    static TradingSabotage seeingOrders(UnaryOperator<OrderReport> edit) {
        return onWire(honest -> new ForwardingExchange(honest) {
            @Override
            OrderReport seen(OrderReport order) {
                return edit.apply(order);
            }
        });
    }

    /** Wrong in how it sees fills. */
    static TradingSabotage seeingFills(UnaryOperator<Fill> edit) {
        return onWire(honest -> new ForwardingExchange(honest) {
            @Override
            Fill seen(Fill fill) {
                return edit.apply(fill);
            }
        });
    }

    /** Wrong in its way to the exchange. */
    static TradingSabotage onWire(UnaryOperator<ExchangeWire> edit) {
        return new TradingSabotage() {
            @Override
            ExchangeWire wire(ExchangeWire honest, NodeContext node) {
                return edit.apply(honest);
            }
        };
    }

    /** Wrong in what the node sees of the execution client. */
    static TradingSabotage onClient(BiFunction<ExecutionClient, NodeContext, ExecutionClient> edit) {
        return new TradingSabotage() {
            @Override
            ExecutionClient client(ExecutionClient honest, NodeContext node) {
                return edit.apply(honest, node);
            }
        };
    }

    /** Wrong in what it declares. */
    static TradingSabotage declaring(List<Capability> table) {
        return new TradingSabotage() {
            @Override
            List<Capability> declared() {
                return table;
            }
        };
    }
}
