package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.vertx.core.Future;

import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.contract.fake.ExchangeWire.Outcome;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.ExecutionNews;

/** Fills lost, doubled, mistaken and out of place. */
final class FillFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("a second fill of an order is lost", () -> {
                Set<ClientOrderId> filled = new LinkedHashSet<>();
                return Meddling.telling(event -> event instanceof Filled && !filled.add(event.meta().clientOrderId())
                        ? List.of() : List.of(event));
            },
                    "anIcebergFillsPieceByPiece", "aLimitOrderRestsOnEitherSideUntilItFills",
                    "aFillOfMoreThanWasOrderedIsNotDropped", "whatComesLateAndAllAtOnceIsToldInOrder",
                    "whatTheVenueTellsTwiceIsToldOnce", "fillsDuringABreakAreRecoveredOnceEachAndInOrder",
                    "theStateMachineTakesEveryStoryAndTheSumsAgree"),
            TradingFlaw.of("a fill told twice is told on twice", FillFlaws::twice,
                    "whatTheVenueTellsTwiceIsToldOnce"),
            TradingFlaw.of("a fee is never negative", () -> Meddling.seeingFills(fill -> OrderEdits.with(fill,
                    fill.fees().stream().map(fee -> fee.isNegative() ? fee.negated() : fee).toList())),
                    "aFillSaysWhatTheVenueSaysFeesWithTheirAssetAndSignIncluded",
                    "fillsWithTheirFeesAreKnownAfterARestart"),
            TradingFlaw.of("a fee is booked in the base asset", () -> Meddling.seeingFills(fill -> OrderEdits.with(
                    fill, fill.fees().stream().map(fee -> new Money(fee.amount(), Asset.of("BTC"))).toList())),
                    "aFillSaysWhatTheVenueSaysFeesWithTheirAssetAndSignIncluded",
                    "fillsWithTheirFeesAreKnownAfterARestart"),
            TradingFlaw.of("a fill of an ended order is dropped", () -> {
                Set<ClientOrderId> ended = new LinkedHashSet<>();
                return Meddling.telling(event -> {
                    if (event instanceof Canceled) {
                        ended.add(event.meta().clientOrderId());
                    }
                    return event instanceof Filled && ended.contains(event.meta().clientOrderId()) ? List.of()
                            : List.of(event);
                });
            },
                    "aFillOfAnEndedOrderIsNotDropped"),
            TradingFlaw.of("a fill beyond the order's size is dropped", FillFlaws::capped,
                    "aFillOfMoreThanWasOrderedIsNotDropped"),
            TradingFlaw.of("an end is told before the fills that came before it", () -> Meddling.understanding(
                    message -> List.of(message instanceof Message.Answer answer ? new Message.Answer(answer.number(),
                            answer.outcomes().stream().map(outcome -> new Outcome(outcome.refusal(),
                                    outcome.order().map(OrderEdits::unfilled))).toList())
                            : message)),
                    "aPartThatTradedBeforeTheCancelIsToldBeforeTheEnd"),
            TradingFlaw.of("what happened during a break is not told", () -> Meddling.telling(
                    event -> event.meta().origin() == Origin.RECOVERED ? List.of() : List.of(event)),
                    "aBatchWhoseFateIsUnknownRejectsNothing", "anOrderWhoseAnswerWasLostIsFoundByItsClientId",
                    "aLostCancelIsInDoubtUntilItsOutcomeIsProven", "aLostAmendIsInDoubtUntilItsOutcomeIsProven",
                    "anOrderWhoseAnswerWasLostAndThatHasFilledFillsOnce",
                    "commandsGivenWhileTheLinkIsDownHaveAnOutcome",
                    "aLostCreateIsInDoubtAndRejectedOnlyWhenProvenNeverToHaveReachedTheVenue",
                    "absenceIsNotProvenWhileReportsFail",
                    "anOrderSentIntoABreakingLinkIsInDoubtAndResolvedEitherWay",
                    "absenceIsNotProvenWhileTheVenueIsInMaintenance", "anEndDuringABreakIsRecovered",
                    "fillsDuringABreakAreRecoveredOnceEachAndInOrder"),
            TradingFlaw.of("what is recovered is told as live", () -> Meddling.telling(
                    event -> List.of(event instanceof Filled filled
                            ? new Filled(OrderEdits.with(event.meta(), Origin.LIVE), filled.fill()) : event)),
                    "fillsDuringABreakAreRecoveredOnceEachAndInOrder"),
            TradingFlaw.of("the stream is not asked for again after a break", Deaf::new,
                    "afterABreakTheAccountsStreamGoesOn", "fillsDuringABreakAreRecoveredOnceEachAndInOrder"),
            TradingFlaw.of("an order not yet acknowledged is taken for foreign", Hasty::new,
                    "ownOrdersAreNeverToldAsForeign"),
            TradingFlaw.of("foreign fills are not told", () -> new TradingSabotage() {
                @Override
                void tell(ExecutionNews news, ExecutionSink sink, NodeContext node) {
                    if (!(news instanceof ExecutionNews.OfForeignFill)) {
                        super.tell(news, sink, node);
                    }
                }
            },
                    "foreignOrdersAndTheirFillsAreToldAsForeign"));

    private FillFlaws() {}

    private static TradingSabotage twice() {
        return new TradingSabotage() {
            private final Set<ExecutionId> once = new LinkedHashSet<>();

            @Override
            ExchangeWire wire(ExchangeWire honest, NodeContext node) {
                return new ForwardingExchange(honest) {
                    @Override
                    List<Message> received(Message message) {
                        if (message instanceof Message.Traded traded && !once.add(traded.fill().executionId())) {
                            Fill fill = traded.fill();
                            fill.clientOrderId().ifPresent(id -> node.execution().onOrder(new Filled(
                                    new Meta(EventIds.filled(
                                            fill.venueOrderId(), fill.executionId()), id, fill.account(),
                                            fill.instrument(), Origin.LIVE, fill.eventTime(), node.clock().nanos(), 0),
                                    fill)));
                        }
                        return List.of(message);
                    }
                };
            }
        };
    }

    private static TradingSabotage capped() {
        Map<ClientOrderId, BigDecimal> sums = new LinkedHashMap<>();
        return Meddling.telling(event -> {
            if (!(event instanceof Filled filled)) {
                return List.of(event);
            }
            Quantity quantity = filled.fill().quantity();
            BigDecimal sum = sums.merge(event.meta().clientOrderId(), quantity.toBigDecimal(), BigDecimal::add);
            return sum.compareTo(new BigDecimal("0.08")) > 0 ? List.of() : List.of(event);
        });
    }

    /** Hears only answers on all links but the first. */
    private static final class Deaf extends TradingSabotage {
        private int links;

        @Override
        ExchangeWire wire(ExchangeWire honest, NodeContext node) {
            return new ForwardingExchange(honest) {
                @Override
                public Future<Link> link(Listener listener) {
                    links++;
                    return super.link(listener);
                }

                @Override
                List<Message> received(Message message) {
                    boolean stream = message instanceof Message.Traded || message instanceof Message.Changed;
                    return links > 1 && stream ? List.of() : List.of(message);
                }
            };
        }
    }

    /** Knows as its own only what was answered or told as an order before. */
    private static final class Hasty extends TradingSabotage {
        private final Set<VenueOrderId> known = new LinkedHashSet<>();

        @Override
        ExchangeWire wire(ExchangeWire honest, NodeContext node) {
            return new ForwardingExchange(honest) {
                @Override
                List<Message> received(Message message) {
                    switch (message) {
                        case Message.Changed changed -> known.add(changed.order().venueOrderId());
                        case Message.Trailed trailed -> known.add(trailed.order().venueOrderId());
                        case Message.Answer answer -> answer.outcomes().forEach(outcome -> outcome.order()
                                .ifPresent(order -> known.add(order.venueOrderId())));
                        case Message.Traded traded -> {
                            if (!known.contains(traded.fill().venueOrderId())) {
                                return List.of(new Message.Traded(OrderEdits.nameless(traded.fill())));
                            }
                        }
                        case Message.Account account -> {}
                        case Message.Position position -> {}
                        case Message.DeadMan fired -> {}
                        case Message.Status status -> {}
                    }
                    return List.of(message);
                }
            };
        }
    }
}
