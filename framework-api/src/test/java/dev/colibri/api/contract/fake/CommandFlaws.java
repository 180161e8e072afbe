package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.contract.fake.ExchangeWire.Outcome;
import dev.colibri.api.model.Origin;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.CancelRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.ReportQuery;

/** Wrong ways to end orders, and to give several commands at once. */
final class CommandFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("cancels of a batch are sent one by one", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public void cancelBatch(List<CancelRequest> requests) {
                            requests.forEach(honest::cancel);
                        }
                    }),
                    "cancelsOfABatchReachTheVenueInOneMessage"),
            TradingFlaw.of("canceling one order cancels all of the account", CommandFlaws::allForOne,
                    "anOrderIsCanceledAndOnlyThatOne", "cancelingAnOrderThatNeverWasIsRefused",
                    "cancelingACanceledOrderIsRefusedWithTheReason",
                    "ordersAreCanceledTogetherAndARefusalTouchesOnlyItsOrder",
                    "commandsGivenWhileTheLinkIsDownHaveAnOutcome", "openOrdersAreKnownAfterARestart",
                    "anOrderWhoseParentEndsUnfilledEndsWithIt",
                    "ofTwoOrdersThatCancelEachOtherOneIsLeft"),
            TradingFlaw.of("canceling all ignores the side", () -> cancelingAll(asked -> new CancelAllRequest(
                    asked.account(), asked.instrument(), Optional.empty())),
                    "cancelingAllOfASideLeavesTheOther"),
            TradingFlaw.of("canceling all ignores the instrument", () -> cancelingAll(asked -> new CancelAllRequest(
                    asked.account(), Optional.empty(), asked.side())),
                    "cancelingAllOfASideLeavesTheOther", "cancelingAllOfAnInstrumentLeavesTheOthers"),
            TradingFlaw.of("canceling all ignores the account", () -> cancelingAlso(false),
                    "cancelingAllOfASideLeavesTheOther",
                    "cancelingAllOfAnAccountLeavesOtherAccountsAndForeignOrders",
                    "cancelingAllOfAnInstrumentLeavesTheOthers"),
            TradingFlaw.of("canceling all cancels foreign orders", () -> cancelingAlso(true),
                    "cancelingAllOfASideLeavesTheOther",
                    "cancelingAllOfAnAccountLeavesOtherAccountsAndForeignOrders",
                    "cancelingAllOfAnInstrumentLeavesTheOthers"),
            TradingFlaw.of("answers to a batch are read from the last to the first", () -> answering(
                    outcomes -> new ArrayList<>(outcomes).reversed()),
                    "ordersOfABatchAreAcceptedEachForItself"),
            TradingFlaw.of("one refused leg refuses the batch", () -> answering(CommandFlaws::allRefused),
                    "ordersAreCanceledTogetherAndARefusalTouchesOnlyItsOrder", "aRefusedLegIsRejectedAlone"),
            TradingFlaw.of("of a refused batch only one leg is told", () -> {
                List<ClientOrderId> told = new ArrayList<>();
                return Meddling.telling(event -> {
                    boolean batch = event instanceof Rejected rejected
                            && rejected.reason().code() == Reason.Code.WHOLE_BATCH;
                    if (batch) {
                        told.add(event.meta().clientOrderId());
                    }
                    return batch && told.size() > 1 ? List.of() : List.of(event);
                });
            },
                    "aBatchRefusedAsAWholeRejectsEveryLegInTheVenuesWords"),
            TradingFlaw.of("an order not yet acknowledged cannot be canceled", Impatient::new,
                    "anOrderIsCanceledBeforeItsAcceptanceIsKnown", "anOrderFromBeforeARestartCanBeCanceled"),
            TradingFlaw.of("of a long batch only the first ten are sent", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        @Override
                        public void submitBatch(List<OrderRequest> requests) {
                            honest.submitBatch(requests.stream().limit(10).toList());
                        }
                    }),
                    "batchesOfAnyLengthAndMixtureArePlacedWhole"),
            TradingFlaw.of("only orders of this run can be canceled", () -> Meddling.onClient(
                    (honest, node) -> new ForwardingExecution(honest) {
                        private final Set<ClientOrderId> placed = new LinkedHashSet<>();

                        @Override
                        public void submit(OrderRequest request) {
                            placed.add(request.clientOrderId());
                            honest.submit(request);
                        }

                        @Override
                        public void cancel(CancelRequest request) {
                            if (!placed.isEmpty()) {
                                honest.cancel(request);
                            }
                        }
                    }),
                    "cancelingAnOrderThatNeverWasIsRefused",
                    "ordersAreCanceledTogetherAndARefusalTouchesOnlyItsOrder",
                    "anOrderFromBeforeARestartCanBeCanceled",
                    "anOrderWhoseParentEndsUnfilledEndsWithIt",
                    "ofTwoOrdersThatCancelEachOtherOneIsLeft"),
            TradingFlaw.of("cancels queue behind orders", CommandFlaws::queueing,
                    "whenTheLimitOfOrdersIsUsedUpACancelStillPasses"));

    private CommandFlaws() {}

    private static TradingSabotage allForOne() {
        return Meddling.onClient((honest, node) -> new ForwardingExecution(honest) {
            @Override
            public void cancel(CancelRequest request) {
                honest.cancelAll(CancelAllRequest.of(request.account()));
            }
        });
    }

    private static TradingSabotage cancelingAll(UnaryOperator<CancelAllRequest> edit) {
        return Meddling.onClient((honest, node) -> new ForwardingExecution(honest) {
            @Override
            public void cancelAll(CancelAllRequest request) {
                honest.cancelAll(edit.apply(request));
            }
        });
    }

    private static TradingSabotage cancelingAlso(boolean foreign) {
        return Meddling.onClient((honest, node) -> new ForwardingExecution(honest) {
            @Override
            public void cancelAll(CancelAllRequest request) {
                honest.cancelAll(request);
                honest.openOrders(ReportQuery.all(node.name())).onSuccess(open -> honest.cancelBatch(open.stream()
                        .filter(row -> row.clientOrderId().isEmpty() == foreign)
                        .filter(row -> request.instrument().map(row.instrument()::equals).orElse(true))
                        .filter(row -> request.side().map(side -> side == row.side()).orElse(true))
                        .filter(row -> foreign || !row.account().equals(request.account()))
                        .map(row -> new CancelRequest(row.clientOrderId().orElse(new ClientOrderId("foreign")),
                                Optional.of(row.venueOrderId()), row.account(), row.instrument()))
                        .toList()));
            }
        });
    }

    private static TradingSabotage answering(UnaryOperator<List<Outcome>> edit) {
        return Meddling.understanding(message -> List.of(message instanceof Message.Answer answer
                ? new Message.Answer(answer.number(), edit.apply(answer.outcomes())) : message));
    }

    private static List<Outcome> allRefused(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.refusal().isPresent()).findFirst()
                .map(refused -> outcomes.stream().map(any -> refused).toList()).orElse(outcomes);
    }

    /** Refuses to cancel what was not accepted. */
    private static final class Impatient extends TradingSabotage {
        private final Set<ClientOrderId> accepted = new LinkedHashSet<>();

        @Override
        List<? extends OrderEvent> told(OrderEvent event) {
            if (event instanceof Accepted) {
                accepted.add(event.meta().clientOrderId());
            }
            return List.of(event);
        }

        @Override
        ExecutionClient client(ExecutionClient honest, NodeContext node) {
            return new ForwardingExecution(honest) {
                @Override
                public void cancel(CancelRequest request) {
                    if (accepted.contains(request.clientOrderId())) {
                        honest.cancel(request);
                        return;
                    }
                    node.timers().after(Duration.ZERO, () -> {
                        long now = node.clock().nanos();
                        EventId name = EventIds.command("cancel-rejected", request.clientOrderId(), now);
                        node.execution().onOrder(new CancelRejected(new Meta(name, request.clientOrderId(),
                                request.account(), request.instrument(), Origin.LIVE, now, now, 0),
                                new Reason(Reason.Code.UNKNOWN_ORDER, "not accepted")));
                    });
                }
            };
        }
    }

    private static TradingSabotage queueing() {
        return new TradingSabotage() {
            private int orders;
            private long free;

            @Override
            ExchangeWire wire(ExchangeWire honest, NodeContext node) {
                return new ForwardingExchange(honest) {
                    @Override
                    void send(Order order, Link link) {
                        long now = node.clock().nanos();
                        long at = Math.max(now, free);
                        orders += order.kind() == Command.CREATE ? 1 : 0;
                        free = at + (orders > 10 ? Duration.ofMillis(100).toNanos() : 0);
                        node.timers().at(at, () -> link.send(order));
                    }
                };
            }
        };
    }
}
