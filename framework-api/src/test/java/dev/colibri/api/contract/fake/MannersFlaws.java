package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.contract.fake.ExchangeWire.Link;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.testing.ExecutionNews;

/** Bad manners towards the node. */
final class MannersFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("submit throws at options it does not know", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public void submit(OrderRequest request) {
                            if (request.venueOptions().isPresent()) {
                                throw new IllegalArgumentException("unknown options");
                            }
                            honest.submit(request);
                        }
                    }),
                    "anOptionThatIsNotDeclaredIsDenied", "noNewsComesBeforeTheCommandHasReturned"),
            TradingFlaw.of("that an order was submitted is told inside the call", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public void submit(OrderRequest request) {
                            if (request.venueOptions().isEmpty()) {
                                node.execution().onOrder(new Submitted(Meta.local(
                                        EventIds.submitted(request.clientOrderId()), request, node.clock().nanos())));
                            }
                            honest.submit(request);
                        }
                    }),
                    "aTimeInForceThatIsNotDeclaredIsDenied", "anOrderThatBreaksTheInstrumentsRulesIsDenied",
                    "commandsGivenWhileTheLinkIsDownHaveAnOutcome", "noNewsComesBeforeTheCommandHasReturned",
                    "aSecondOrderUnderALivingNameIsNotSentAndTheFirstLivesOn"),
            TradingFlaw.of("an order whose name is known is sent again", SendsAgain::new,
                    "aSecondOrderUnderALivingNameIsNotSentAndTheFirstLivesOn",
                    "aNameThatStandsTwiceInABatchIsSentOnce"),
            TradingFlaw.of("a second order of a name is told as rejected", TellsOfNamesakes::new,
                    "aSecondOrderUnderALivingNameIsNotSentAndTheFirstLivesOn",
                    "aNameThatStandsTwiceInABatchIsSentOnce"),
            TradingFlaw.of("connecting succeeds whatever comes of it", () -> new TradingSabotage() {
                @Override
                Future<Void> connect(Connection honest) {
                    return honest.connect().otherwiseEmpty();
                }
            },
                    "aVenueThatIsAwayIsToldWhenConnectingToTradeAndCanBeTriedAgain"),
            TradingFlaw.of("what failed to connect once never connects", () -> new TradingSabotage() {
                private @Nullable Future<Void> first;

                @Override
                Future<Void> connect(Connection honest) {
                    Future<Void> answer = first == null ? honest.connect() : first;
                    first = answer;
                    return answer;
                }
            },
                    "aVenueThatIsAwayIsToldWhenConnectingToTradeAndCanBeTriedAgain"),
            TradingFlaw.of("news come on a thread of their own", Threaded::new,
                    "newsComeOnTheEventLoop"),
            TradingFlaw.of("fills carry the exchange's time as ours", () -> Meddling.telling(
                    event -> List.of(event instanceof Filled filled
                            ? new Filled(OrderEdits.received(event.meta(), event.meta().eventTime()), filled.fill())
                            : event)),
                    "receiveTimesNeverGoBack"),
            TradingFlaw.of("names of events are counted", () -> new TradingSabotage() {
                private int count;

                @Override
                List<? extends OrderEvent> told(OrderEvent event) {
                    return List.of(event instanceof Accepted accepted ? new Accepted(OrderEdits.with(event.meta(),
                            new EventId("event-" + ++count)), accepted.venueOrderId()) : event);
                }
            },
                    "aPieceOfNewsIsNamedByItsEvidence"),
            TradingFlaw.of("a link stays open after closing", () -> Meddling.onWire(
                    honest -> new ForwardingExchange(honest) {
                        @Override
                        void close(Link link) {
                            // stays open
                        }
                    }),
                    "nothingIsToldAndNothingIsLeftAfterClosing"),
            TradingFlaw.of("closing cancels all orders", () -> new TradingSabotage() {
                @Override
                Future<Void> close(Connection honest, NodeContext node) {
                    honest.execution().orElseThrow().openOrders(ReportQuery.all(node.name()))
                            .onSuccess(rows -> rows.stream().findFirst().ifPresent(row -> honest.execution()
                                    .orElseThrow().cancelAll(CancelAllRequest.of(row.account()))));
                    Promise<Void> closed = Promise.promise();
                    node.timers().after(Duration.ofMillis(15), () -> honest.close().onComplete(closed));
                    return closed.future();
                }
            },
                    "openOrdersAreKnownAfterARestart", "closingEndsNoOrders"));

    private MannersFlaws() {}

    /** Looks at the names that are submitted, and knows those that were before. */
    private abstract static class Names extends TradingSabotage {
        private final Set<ClientOrderId> seen = new LinkedHashSet<>();

        /** What happens to an order whose name was used before. */
        abstract void again(OrderRequest namesake, NodeContext node);

        @Override
        ExecutionClient client(ExecutionClient honest, NodeContext node) {
            return new ForwardingExecution(honest) {
                @Override
                public void submit(OrderRequest request) {
                    submitBatch(List.of(request));
                }

                @Override
                public void submitBatch(List<OrderRequest> requests) {
                    List<OrderRequest> known = requests.stream()
                            .filter(request -> !seen.add(request.clientOrderId())).toList();
                    honest.submitBatch(requests);
                    known.forEach(namesake -> node.timers().after(Duration.ZERO, () -> again(namesake, node)));
                }
            };
        }
    }

    private static final class SendsAgain extends Names {
        private @Nullable Link last;

        @Override
        ExchangeWire wire(ExchangeWire honest, NodeContext node) {
            return new ForwardingExchange(honest) {
                @Override
                public Future<Link> link(Listener listener) {
                    return super.link(listener).onSuccess(link -> last = link);
                }
            };
        }

        @Override
        void again(OrderRequest namesake, NodeContext node) {
            if (last != null) {
                last.send(new ExchangeWire.Order(0, OrderEvent.Command.CREATE,
                        List.of(new ExchangeWire.Leg.Create(namesake))));
            }
        }
    }

    private static final class TellsOfNamesakes extends Names {
        @Override
        void again(OrderRequest namesake, NodeContext node) {
            node.execution().onOrder(new Rejected(Meta.local(EventIds.rejected(namesake.clientOrderId()), namesake,
                    node.clock().nanos()), new Reason(Reason.Code.DUPLICATE_ID, "known already")));
        }
    }

    private static final class Threaded extends TradingSabotage {
        @Override
        void tell(ExecutionNews news, ExecutionSink sink, NodeContext node) {
            Thread thread = new Thread(() -> super.tell(news, sink, node));
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
