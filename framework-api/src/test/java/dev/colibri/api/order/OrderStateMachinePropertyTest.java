package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.account.Amounts;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a venue tells in whatever order, the books of an order stay true. */
class OrderStateMachinePropertyTest {
    private static final int TRIES = 250;
    private static final Word SUBMITTED = new Word(2, 0, 1);
    private static final Word ACCEPTED = new Word(5, 0, 1);

    /** What to tell next: which event, with which fill, of which size. */
    record Word(int kind, int fill, int size) {
        private OrderEvent event(OrderNews news) {
            String quantity = BigDecimal.valueOf(size, 1).toPlainString();
            return switch (kind) {
                case 0 -> news.denied();
                case 1 -> news.emulated();
                case 2, 3 -> news.submitted();
                case 4 -> news.inDoubt(Command.values()[fill % 3]);
                case 5, 6 -> news.accepted();
                case 7 -> news.rejected();
                case 8 -> news.triggered();
                case 9 -> news.pendingAmend(quantity);
                case 10 -> news.amended(quantity);
                case 11 -> news.restated(quantity, Optional.empty());
                case 12 -> news.amendRejected();
                case 13 -> news.pendingCancel();
                case 14 -> news.cancelRejected();
                case 15 -> news.completed();
                case 16 -> news.canceled();
                case 17 -> news.expired();
                case 18, 19 -> news.filled(bare(news.fill("E" + fill, "0." + (fill + 1), "10" + fill), List.of()));
                case 20, 21 -> news.filled(bare(news.fill("E" + fill, "0." + (fill + 1), "10" + fill),
                        List.of(new Money(BigDecimal.valueOf(fill + 1), Asset.of(fill % 2 == 0 ? "USD" : "BTC")))));
                default -> news.filled("E" + fill, quantity, "10" + fill);
            };
        }
    }

    private static Fill bare(Fill fill, List<Money> fees) {
        return new Fill(fill.executionId(), fill.clientOrderId(), fill.venueOrderId(), fill.account(),
                fill.instrument(), fill.side(), fill.price(), fill.quantity(), Optional.empty(), fees, fill.tradeId(),
                fill.origin(), fill.eventTime(), fill.receiveTime());
    }

    @Provide
    Arbitrary<List<Word>> stories() {
        Arbitrary<Word> word = Combinators.combine(Arbitraries.integers().between(0, 27),
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 20)).as(Word::new);
        Arbitrary<List<Word>> beginnings = Arbitraries.of(List.of(), List.of(SUBMITTED), List.of(SUBMITTED, ACCEPTED));
        return Combinators.combine(beginnings, word.list().ofMaxSize(30)).as((beginning, rest) -> {
            List<Word> story = new ArrayList<>(beginning);
            story.addAll(rest);
            return story;
        });
    }

    @Provide
    Arbitrary<OrderRequest> requests() {
        Arbitrary<OrderRequest> sizedInBase = Arbitraries.of(OrderType.values())
                .flatMap(type -> Arbitraries.of(Side.values()).map(side -> Orders.named(OrderDraft.of(Orders.INSTRUMENT,
                        side, OrderSize.of(Quantity.of("2")), Orders.terms(type)))));
        return Arbitraries.frequencyOf(Tuple.of(8, sizedInBase),
                Tuple.of(1, Arbitraries.just(Orders.marketForQuote("100"))));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anOrderNeverLeavesTheStatesOfItsTypeAndNeverWakes(@ForAll("requests") OrderRequest request,
            @ForAll("stories") List<Word> story) {
        OrderNews news = OrderNews.of(request);
        OrderStateMachine machine = new OrderStateMachine(news.initialized());
        Order order = machine.order();
        for (Word word : story) {
            OrderSnapshot before = order.snapshot();
            ApplyResult result = machine.apply(word.event(news));
            if (before.ownState().isTerminal()) {
                assertThat(order.state()).isEqualTo(before.state());
            }
            if (result instanceof ApplyResult.Duplicate || result instanceof ApplyResult.Refused) {
                assertThat(order.snapshot()).isEqualTo(before);
            }
            if (result instanceof ApplyResult.FillCompleted) {
                assertThat(List.of(order.state(), order.filled(), order.cost(), order.leaves()))
                        .isEqualTo(List.of(before.state(), before.filled(), before.cost(), before.leaves()));
            }
            assertThat(order.ownState()).isNotIn(OrderState.IN_DOUBT, OrderState.PENDING_AMEND,
                    OrderState.PENDING_CANCEL);
            if (!request.type().hasTriggeredState()) {
                assertThat(order.ownState()).isNotEqualTo(OrderState.TRIGGERED);
            }
            assertThat(order.state() == OrderState.IN_DOUBT).isEqualTo(!order.doubts().isEmpty());
            if (order.pendingAmend().isPresent()) {
                assertThat(List.of(order.state(), order.beneath())).containsAnyOf(OrderState.PENDING_AMEND,
                        OrderState.PENDING_CANCEL);
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void filledIsTheSumOfDistinctFillsWhateverTheStates(@ForAll("requests") OrderRequest request,
            @ForAll("stories") List<Word> story) {
        OrderNews news = OrderNews.of(request);
        OrderStateMachine machine = new OrderStateMachine(news.initialized());
        Map<ExecutionId, Fill> distinct = new LinkedHashMap<>();
        BigDecimal entry = new BigDecimal("0.7");
        BigDecimal position = entry;
        for (Word word : story) {
            OrderEvent event = word.event(news);
            if (event instanceof OrderEvent.Filled filled) {
                distinct.putIfAbsent(filled.fill().executionId(), filled.fill());
            }
            if (machine.apply(event) instanceof ApplyResult.Applied applied
                    && applied.event() instanceof OrderEvent.Filled filled) {
                position = position.add(filled.fill().signedQuantity());
            }
        }
        Order order = machine.order();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal expected = entry;
        for (Fill fill : distinct.values()) {
            BigDecimal quantity = fill.quantity().toBigDecimal();
            sum = sum.add(quantity);
            cost = cost.add(quantity.multiply(fill.price().toBigDecimal()));
            expected = fill.side() == Side.BUY ? expected.add(quantity) : expected.subtract(quantity);
        }
        assertThat(order.filled().toBigDecimal()).isEqualByComparingTo(sum);
        assertThat(order.cost()).isEqualByComparingTo(cost);
        assertThat(position).isEqualByComparingTo(expected);
        assertThat(order.fills()).extracting(Fill::executionId).containsExactlyElementsOf(distinct.keySet());
        BigDecimal done = request.size().isBase() ? sum : cost;
        BigDecimal leaves = order.quantity().toBigDecimal().subtract(done).max(BigDecimal.ZERO);
        assertThat(order.leaves().toBigDecimal().subtract(leaves)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        if (request.size().isBase()) {
            assertThat(order.leaves().toBigDecimal()).isEqualByComparingTo(leaves);
        }
        assertThat(order.exposure().isZero() || order.state().isExposed()).isTrue();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void feesAreWhatFillsAndTheirCompletionsAddedEachOnce(@ForAll("requests") OrderRequest request,
            @ForAll("stories") List<Word> story) {
        OrderNews news = OrderNews.of(request);
        OrderStateMachine machine = new OrderStateMachine(news.initialized());
        Amounts paid = Amounts.NONE;
        for (Word word : story) {
            List<Money> more = switch (machine.apply(word.event(news))) {
                case ApplyResult.Applied applied ->
                        applied.event() instanceof OrderEvent.Filled filled ? filled.fill().fees() : List.of();
                case ApplyResult.FillCompleted completed -> completed.newFees();
                case ApplyResult.Duplicate duplicate -> List.of();
                case ApplyResult.Refused refused -> List.of();
            };
            for (Money fee : more) {
                paid = paid.plus(fee);
            }
        }
        Amounts ofFills = Amounts.NONE;
        for (Fill fill : machine.order().fills()) {
            for (Money fee : fill.fees()) {
                ofFills = ofFills.plus(fee);
            }
        }
        assertThat(machine.order().fees()).isEqualTo(paid.sums()).isEqualTo(ofFills.sums());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theSameEventsMakeTheSameOrder(@ForAll("requests") OrderRequest request, @ForAll("stories") List<Word> story) {
        assertThat(tell(request, story, 1)).isEqualTo(tell(request, story, 1));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsToldTwiceChangesNothingMore(@ForAll("requests") OrderRequest request,
            @ForAll("stories") List<Word> story) {
        assertThat(tell(request, story, 3)).isEqualTo(tell(request, story, 1));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatCountedOnceIsADuplicateForEver(@ForAll("requests") OrderRequest request,
            @ForAll("stories") List<Word> story) {
        OrderNews news = OrderNews.of(request);
        OrderStateMachine machine = new OrderStateMachine(news.initialized());
        List<OrderEvent> counted = new ArrayList<>();
        for (Word word : story) {
            OrderEvent event = word.event(news);
            ApplyResult result = machine.apply(event);
            if (result instanceof ApplyResult.Applied || result instanceof ApplyResult.FillCompleted) {
                counted.add(event);
            }
        }
        OrderSnapshot end = machine.order().snapshot();
        for (OrderEvent event : counted) {
            assertThat(machine.apply(event)).as("%s", event).isEqualTo(new ApplyResult.Duplicate());
        }
        assertThat(machine.order().snapshot()).isEqualTo(end);
    }

    private static OrderSnapshot tell(OrderRequest request, List<Word> story, int times) {
        OrderNews news = OrderNews.of(request);
        OrderStateMachine machine = new OrderStateMachine(news.initialized());
        for (Word word : story) {
            OrderEvent event = word.event(news);
            for (int i = 0; i < times; i++) {
                machine.apply(event);
            }
        }
        return machine.order().snapshot();
    }
}
