package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.AmendRejected;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Denied;
import dev.colibri.api.order.OrderEvent.InDoubt;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.ExecutionNews;

/** Silence taken for an answer. */
final class DoubtFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("a create without an answer is told as rejected", () -> onDoubt(Command.CREATE),
                    "aBatchWhoseFateIsUnknownRejectsNothing", "anOrderWhoseAnswerWasLostIsFoundByItsClientId",
                    "anOrderWhoseAnswerWasLostAndThatHasFilledFillsOnce",
                    "aLostCreateIsInDoubtAndRejectedOnlyWhenProvenNeverToHaveReachedTheVenue",
                    "absenceIsNotProvenWhileReportsFail",
                    "anOrderSentIntoABreakingLinkIsInDoubtAndResolvedEitherWay",
                    "absenceIsNotProvenWhileTheVenueIsInMaintenance"),
            TradingFlaw.of("a cancel without an answer is told as refused", () -> onDoubt(Command.CANCEL),
                    "aLostCancelIsInDoubtUntilItsOutcomeIsProven"),
            TradingFlaw.of("an amend without an answer is told as refused", () -> onDoubt(Command.AMEND),
                    "aLostAmendIsInDoubtUntilItsOutcomeIsProven"),
            TradingFlaw.of("a create without an answer is sent again", DoubtFlaws::again,
                    "aBatchWhoseFateIsUnknownRejectsNothing", "anOrderWhoseAnswerWasLostIsFoundByItsClientId",
                    "anOrderWhoseAnswerWasLostAndThatHasFilledFillsOnce",
                    "aLostCreateIsInDoubtAndRejectedOnlyWhenProvenNeverToHaveReachedTheVenue",
                    "absenceIsNotProvenWhileReportsFail", "anAnswerThatOnlyTheStreamGivesIsEnough",
                    "absenceIsNotProvenWhileTheVenueIsInMaintenance",
                    "anAnswerThatComesAfterEverythingChangesNothing"),
            TradingFlaw.of("ten seconds of doubt are taken for proof", TenSeconds::new,
                    "aBatchWhoseFateIsUnknownRejectsNothing", "anOrderWhoseAnswerWasLostIsFoundByItsClientId",
                    "anOrderWhoseAnswerWasLostAndThatHasFilledFillsOnce",
                    "aLostCreateIsInDoubtAndRejectedOnlyWhenProvenNeverToHaveReachedTheVenue",
                    "absenceIsNotProvenWhileReportsFail",
                    "anOrderSentIntoABreakingLinkIsInDoubtAndResolvedEitherWay",
                    "absenceIsNotProvenWhileTheVenueIsInMaintenance"),
            TradingFlaw.of("a report that fails is taken for an empty one", DoubtFlaws::emptyForFailed,
                    "absenceIsNotProvenWhileReportsFail", "aReportOfWhichAPageFailsIsAnError",
                    "anOrderThatCannotBeLookedForIsAnErrorAndNotAbsent"),
            TradingFlaw.of("reports do not carry our ids", () -> Meddling.onWire(DoubtFlaws::nameless),
                    "cancelingAllOfASideLeavesTheOther",
                    "cancelingAllOfAnAccountLeavesOtherAccountsAndForeignOrders",
                    "cancelingAllOfAnInstrumentLeavesTheOthers", "aBatchWhoseFateIsUnknownRejectsNothing",
                    "anOrderWhoseAnswerWasLostIsFoundByItsClientId", "aLostCancelIsInDoubtUntilItsOutcomeIsProven",
                    "aLostAmendIsInDoubtUntilItsOutcomeIsProven",
                    "anOrderWhoseAnswerWasLostAndThatHasFilledFillsOnce",
                    "anOrderSentIntoABreakingLinkIsInDoubtAndResolvedEitherWay", "anEndDuringABreakIsRecovered",
                    "fillsDuringABreakAreRecoveredOnceEachAndInOrder", "reportsAreOfTheInstrumentThatWasAskedFor",
                    "openOrdersAreKnownAfterARestart", "endedOrdersAreKnownAfterARestart",
                    "anOrderIsFoundByOurIdAloneLivingOrEnded", "reportsAreOfTheTimeThatWasAskedFor"),
            TradingFlaw.of("our ids are known only of orders of this run", OfThisRun::new,
                    "openOrdersAreKnownAfterARestart", "endedOrdersAreKnownAfterARestart",
                    "anOrderIsFoundByOurIdAloneLivingOrEnded"),
            TradingFlaw.of("what is asked for while the link is down is forgotten", () -> Meddling.telling(
                    event -> event instanceof Denied denied && denied.reason().code() == Reason.Code.CONNECTION_LOST
                            ? List.of() : List.of(event)),
                    "commandsGivenWhileTheLinkIsDownHaveAnOutcome"),
            TradingFlaw.of("only an answer counts, not what the stream says", OnlyAnswers::new,
                    "anAnswerThatComesAfterTheDoubtEndsIt", "anAnswerThatOnlyTheStreamGivesIsEnough"));

    private DoubtFlaws() {}

    private static TradingSabotage onDoubt(Command command) {
        return Meddling.telling(event -> event instanceof InDoubt doubt && doubt.command() == command
                ? List.of(refusal(doubt)) : List.of(event));
    }

    private static OrderEvent refusal(InDoubt doubt) {
        Reason reason = new Reason(Reason.Code.TIMEOUT, "no answer");
        return switch (doubt.command()) {
            case CREATE -> new Rejected(
                    OrderEdits.with(doubt.meta(), EventIds.rejected(doubt.meta().clientOrderId())), reason);
            case AMEND -> new AmendRejected(doubt.meta(), reason);
            case CANCEL -> new CancelRejected(doubt.meta(), reason);
        };
    }

    private static TradingSabotage again() {
        return new TradingSabotage() {
            private final Set<Long> answered = new LinkedHashSet<>();

            @Override
            ExchangeWire wire(ExchangeWire honest, NodeContext node) {
                return new ForwardingExchange(honest) {
                    @Override
                    void send(Order order, Link link) {
                        link.send(order);
                        if (order.kind() == Command.CREATE) {
                            node.timers().after(Duration.ofSeconds(2), () -> {
                                if (!answered.contains(order.number())) {
                                    link.send(order);
                                }
                            });
                        }
                    }

                    @Override
                    List<Message> received(Message message) {
                        if (message instanceof Message.Answer answer) {
                            answered.add(answer.number());
                        }
                        return List.of(message);
                    }
                };
            }
        };
    }

    private static final class TenSeconds extends TradingSabotage {
        @Override
        void tell(ExecutionNews news, ExecutionSink sink, NodeContext node) {
            super.tell(news, sink, node);
            if (news instanceof ExecutionNews.OfOrder(InDoubt doubt) && doubt.command() == Command.CREATE) {
                Reason reason = new Reason(Reason.Code.NEVER_REACHED, "not seen for ten seconds");
                node.timers().after(Duration.ofSeconds(10), () -> sink.onOrder(new Rejected(OrderEdits.received(
                        OrderEdits.with(doubt.meta(), EventIds.rejected(doubt.meta().clientOrderId())),
                        node.clock().nanos()), reason)));
            }
        }
    }

    private static TradingSabotage emptyForFailed() {
        return Meddling.onWire(honest -> new ForwardingExchange(honest) {
            @Override
            public Future<List<OrderReport>> openOrders() {
                return super.openOrders().otherwise(List.of());
            }

            @Override
            public Future<List<OrderReport>> closedOrders(int page) {
                return super.closedOrders(page).otherwise(List.of());
            }

            @Override
            public Future<List<Fill>> fills(int page) {
                return super.fills(page).otherwise(List.of());
            }
        });
    }

    private static ExchangeWire nameless(ExchangeWire honest) {
        return new ForwardingExchange(honest) {
            @Override
            public Future<List<OrderReport>> openOrders() {
                return super.openOrders().map(rows -> rows.stream().map(OrderEdits::nameless).toList());
            }

            @Override
            public Future<List<OrderReport>> closedOrders(int page) {
                return super.closedOrders(page).map(rows -> rows.stream().map(OrderEdits::nameless).toList());
            }
        };
    }

    /** Strips our ids from reports of what it did not send. */
    private static final class OfThisRun extends TradingSabotage {
        private final Set<ClientOrderId> sent = new LinkedHashSet<>();

        @Override
        ExchangeWire wire(ExchangeWire honest, NodeContext node) {
            return new ForwardingExchange(honest) {
                @Override
                void send(Order order, Link link) {
                    order.legs().forEach(leg -> sent.add(leg.id()));
                    link.send(order);
                }

                @Override
                OrderReport seen(OrderReport order) {
                    return order.clientOrderId().filter(sent::contains).isPresent() ? order
                            : OrderEdits.nameless(order);
                }
            };
        }
    }

    /** Rejects what was not answered in time, although the stream has told of it. */
    private static final class OnlyAnswers extends TradingSabotage {
        private final Set<Long> answered = new LinkedHashSet<>();
        private final Set<ClientOrderId> told = new LinkedHashSet<>();

        @Override
        ExchangeWire wire(ExchangeWire honest, NodeContext node) {
            return new ForwardingExchange(honest) {
                @Override
                void send(Order order, Link link) {
                    link.send(order);
                    node.timers().after(Duration.ofSeconds(4), () -> order.legs().forEach(leg -> {
                        if (leg instanceof Leg.Create create && told.contains(leg.id())
                                && !answered.contains(order.number())) {
                            reject(create.request(), node);
                        }
                    }));
                }

                @Override
                List<Message> received(Message message) {
                    if (message instanceof Message.Answer answer) {
                        answered.add(answer.number());
                    } else if (message instanceof Message.Changed changed) {
                        changed.order().clientOrderId().ifPresent(told::add);
                    }
                    return List.of(message);
                }
            };
        }

        private static void reject(OrderRequest order, NodeContext node) {
            node.execution().onOrder(new Rejected(
                    Meta.local(EventIds.rejected(order.clientOrderId()), order, node.clock().nanos()),
                    new Reason(Reason.Code.TIMEOUT, "no answer")));
        }
    }
}
