package dev.colibri.api.contract.fake;

import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.contract.TradingVenueHarness.Delivery;
import dev.colibri.api.contract.VenueMarket;
import dev.colibri.api.contract.fake.ExchangeWire.Wealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timers;

/** The fake exchange. Everything takes a millisecond to arrive, in either direction; its clock is seven behind. */
final class FakeExchange implements ExchangeWire {
    static final int BURST = 20;
    private static final Duration LATENCY = Duration.ofMillis(1);
    private static final Duration SLOW = Duration.ofMillis(5);
    private static final long BEHIND = Duration.ofMillis(7).toNanos();

    final ExchangeBooks books;
    final List<ExchangeEnd> links = new ArrayList<>();
    private final Clock clock;
    private final Timers timers;
    private final List<VenueMarket> markets;
    private final ExchangeScript script = new ExchangeScript();
    private final ExchangeLinks contingencies;
    private final List<Message> held = new ArrayList<>();
    private final OrderBudget budget = new OrderBudget(BURST);
    private Delivery delivery = Delivery.IN_ORDER;
    private VenueStatus.State state = VenueStatus.State.ONLINE;
    private @Nullable Quantity scarce;
    private boolean reachable = true;
    private int pagesLeft = -1;

    FakeExchange(Clock clock, Timers timers, AccountId account, List<VenueMarket> markets) {
        this.clock = clock;
        this.timers = timers;
        this.markets = markets;
        this.books = new ExchangeBooks(account);
        this.contingencies = new ExchangeLinks(books, this::wake,
                order -> end(order, OrderState.CANCELED, Reason.Code.CONTINGENCY));
    }

    // What a connector sees.

    @Override
    public Future<Link> link(Listener listener) {
        return answer(() -> {
            ExchangeEnd link = new ExchangeEnd(this, listener);
            links.add(link);
            link.tell(new Message.Status(state, time()), Duration.ZERO);
            return link;
        });
    }

    @Override
    public Future<List<OrderReport>> openOrders() {
        return answer(() -> page(reports(true), 0, Integer.MAX_VALUE));
    }

    @Override
    public Future<List<OrderReport>> closedOrders(int page) {
        return answer(() -> page(reports(false), page, PAGE));
    }

    @Override
    public Future<List<Fill>> fills(int page) {
        return answer(() -> page(books.executions, page, PAGE));
    }

    @Override
    public Future<Wealth> wealth() {
        return answer(() -> books.wealth(time()));
    }

    @Override
    public Future<List<PositionReport>> positions() {
        return answer(books::positions);
    }

    /** What came over a link. */
    void onOrder(ExchangeEnd link, Order order) {
        Answer first = script.next(order.kind());
        if (first instanceof Answer.LoseCommand) {
            return;
        }
        script.message(order.kind());
        switch (first) {
            case Answer.LoseCommand lost -> throw new IllegalStateException("has not come");
            case Answer.BreakLink broken -> {
                if (broken.carriedOut()) {
                    carryOut(order, new Answer.Accept());
                }
                books.news.clear();
                breakLinks();
            }
            case Answer.RefuseBatch refused -> {
                order.legs().forEach(leg -> script.received(order.kind(), leg));
                Outcome refusal = new Outcome(
                        Optional.of(new Reason(Reason.Code.WHOLE_BATCH, "a leg of the batch is not valid")),
                        Optional.empty());
                link.tell(new Message.Answer(order.number(), order.legs().stream().map(leg -> refusal).toList()),
                        LATENCY);
            }
            case Answer.Accept accept -> answered(link, order, first, LATENCY);
            case Answer.Refuse refuse -> answered(link, order, first, LATENCY);
            case Answer.AnswerLate late -> answered(link, order, first, late.delay());
            case Answer.LoseAnswer lost -> carryOut(order, first);
            case Answer.TellNothing nothing -> carryOut(order, first);
        }
        publish();
    }

    private void answered(ExchangeEnd link, Order order, Answer first, Duration delay) {
        List<Outcome> outcomes = carryOut(order, first);
        boolean late = delivery == Delivery.FILLS_FIRST;
        link.tell(new Message.Answer(order.number(), outcomes), late ? SLOW.multipliedBy(2) : delay);
    }

    private List<Outcome> carryOut(Order order, Answer first) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean silent = first instanceof Answer.TellNothing;
        for (int i = 0; i < order.legs().size(); i++) {
            Answer answer = i == 0 ? first : first instanceof Answer.Accept || first instanceof Answer.Refuse
                    ? script.next(order.kind()) : first;
            Leg leg = order.legs().get(i);
            script.received(order.kind(), leg);
            outcomes.add(answer instanceof Answer.Refuse refuse ? Outcome.refused(refuse.reason())
                    : state == VenueStatus.State.MAINTENANCE ? Outcome.refused(Reason.Code.MARKET_STATUS)
                            : carryOut(leg, silent));
        }
        return outcomes;
    }

    private Outcome carryOut(Leg leg, boolean silent) {
        if (leg instanceof Leg.Create create) {
            return create(create.request(), silent);
        }
        Optional<ExchangeOrder> known = books.living(leg);
        if (known.isEmpty()) {
            return Outcome.refused(Reason.Code.UNKNOWN_ORDER);
        }
        ExchangeOrder order = known.get();
        order.silent |= silent;
        if (leg instanceof Leg.Amend amend) {
            order.amend(amend.request(), time());
            books.changed(order);
        } else {
            end(order, OrderState.CANCELED, Reason.Code.USER_REQUEST);
        }
        return Outcome.done(order.report());
    }

    private Outcome create(OrderRequest request, boolean silent) {
        VenueMarket market = market(request.instrument());
        Optional<Reason.Code> refusal = refusal(request, market);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ExchangeOrder order = new ExchangeOrder(new VenueOrderId("O" + (books.orders.size() + 1)), request, time());
        order.silent = silent;
        books.orders.add(order);
        books.changed(order);
        OrderReport accepted = order.report();
        if (!order.asleep) {
            wake(order);
        }
        return Outcome.done(accepted);
    }

    private void wake(ExchangeOrder order) {
        VenueMarket market = market(order.instrument);
        if (takes(order.terms, order.side, market)) {
            take(order, market);
        } else if (order.timeInForce.isImmediate()) {
            end(order, OrderState.CANCELED, Reason.Code.NOTHING_TO_TAKE);
        }
    }

    private Optional<Reason.Code> refusal(OrderRequest request, VenueMarket market) {
        if (!budget.take(clock.nanos())) {
            return Optional.of(Reason.Code.RATE_LIMIT);
        }
        if (books.living(request.clientOrderId()).isPresent()) {
            return Optional.of(Reason.Code.DUPLICATE_ID);
        }
        if (request.postOnly() && takes(request.terms(), request.side(), market)) {
            return Optional.of(Reason.Code.POST_ONLY_WOULD_TAKE);
        }
        if (contingencies.hasNoParent(request)) {
            return Optional.of(Reason.Code.UNKNOWN_ORDER);
        }
        int position = books.position(request.instrument()).signum();
        boolean reduces = position == (request.side() == Side.BUY ? -1 : 1);
        return request.reduceOnly() && !reduces ? Optional.of(Reason.Code.WOULD_NOT_REDUCE) : Optional.empty();
    }

    private static boolean takes(OrderTerms terms, Side side, VenueMarket market) {
        return terms instanceof OrderTerms.Market || terms instanceof OrderTerms.Limit limit
                && (side == Side.BUY ? limit.price().compareTo(market.ask()) >= 0
                        : limit.price().compareTo(market.bid()) <= 0);
    }

    private void take(ExchangeOrder order, VenueMarket market) {
        Quantity wanted = order.size.isBase() ? order.size.amount() : Quantity.of(order.size.amount().toBigDecimal()
                .divide(market.ask().toBigDecimal(), 3, RoundingMode.DOWN));
        Quantity there = scarce == null ? wanted : wanted.min(scarce);
        boolean all = there.equals(wanted);
        if (all || order.timeInForce != TimeInForce.FOK) {
            books.trade(order, there, ExchangeBooks.best(market, order.side), false, time());
        }
        if (!all) {
            end(order, OrderState.CANCELED, Reason.Code.NOTHING_TO_TAKE);
        }
    }

    // What the harness says.

    /** What it answers, and what came. */
    ExchangeScript script() {
        return script;
    }

    void deliver(Delivery how) {
        delivery = how;
        if (how != Delivery.HELD) {
            books.news.addAll(0, held);
            held.clear();
            publish();
        }
    }

    void scarce(Quantity left) {
        scarce = left;
    }

    void state(VenueStatus.State next) {
        state = next;
        books.news.add(new Message.Status(next, time()));
        publish();
    }

    void failReports(int pages) {
        pagesLeft = pages;
    }

    void reachable(boolean now) {
        reachable = now;
        if (!now) {
            breakLinks();
        }
    }

    /** Triggers an order. */
    void trigger(ExchangeOrder order) {
        if (order.terms.type().hasTriggeredState()) {
            order.to(OrderState.TRIGGERED, time());
            books.changed(order);
        } else {
            Price best = ExchangeBooks.best(market(order.instrument), order.side);
            books.trade(order, order.size.amount(), best, false, time());
        }
        publish();
    }

    /** The trigger of an order follows the market. */
    void trail(ExchangeOrder order, Price trigger) {
        order.trailed = Optional.of(trigger);
        books.news.add(new Message.Trailed(order.report(), trigger));
        publish();
    }

    /** Ends an order. */
    void end(ExchangeOrder order, OrderState how, Reason.Code why) {
        order.end(how, new Reason(why, "the exchange ended it"), time());
        books.changed(order);
    }

    ExchangeOrder order(ClientOrderId id) {
        return books.orders.stream().filter(order -> order.clientId.equals(Optional.of(id))).findFirst().orElseThrow();
    }

    long time() {
        return clock.nanos() - BEHIND;
    }

    /** Tells what has happened to all that listen, and what is in the account then. */
    void publish() {
        contingencies.settle();
        if (books.news.isEmpty()) {
            return;
        }
        if (delivery == Delivery.HELD) {
            held.addAll(books.news);
            books.news.clear();
            return;
        }
        books.news.add(new Message.Account(books.wealth(time())));
        for (Message message : books.news) {
            boolean slow = delivery == Delivery.FILLS_FIRST && message instanceof Message.Changed;
            for (ExchangeEnd link : List.copyOf(links)) {
                for (int i = 0; i < (delivery == Delivery.TWICE ? 2 : 1); i++) {
                    link.tell(message, slow ? SLOW : LATENCY);
                }
            }
        }
        books.news.clear();
    }

    // Whatever serves all of it.

    void later(Duration delay, Runnable action) {
        timers.after(delay, action);
    }

    private void breakLinks() {
        books.orders.forEach(order -> order.silent = false);
        List.copyOf(links).forEach(ExchangeEnd::breakUp);
    }

    private <T> Future<T> answer(Supplier<T> question) {
        Promise<T> promise = Promise.promise();
        later(LATENCY, () -> {
            if (!reachable) {
                promise.fail(failure(VenueException.Category.NETWORK, "The exchange cannot be reached"));
                return;
            }
            try {
                T result = question.get();
                later(LATENCY, () -> promise.complete(result));
            } catch (VenueException refused) {
                promise.fail(refused);
            }
        });
        return promise.future();
    }

    private <T> List<T> page(List<T> rows, int page, int length) {
        if (pagesLeft == 0) {
            throw failure(VenueException.Category.VENUE, "The exchange does not answer questions now");
        }
        pagesLeft = Math.max(-1, pagesLeft - 1);
        return rows.stream().skip((long) page * length).limit(length).toList();
    }

    private static VenueException failure(VenueException.Category category, String message) {
        return new VenueException("fake.exchange", category, VenueException.Advice.RETRY_LATER, message,
                Optional.empty());
    }

    private List<OrderReport> reports(boolean open) {
        return books.orders.stream().filter(order -> order.isOpen() == open).map(ExchangeOrder::report).toList();
    }

    private VenueMarket market(InstrumentId instrument) {
        return markets.stream().filter(market -> market.instrument().equals(instrument)).findFirst().orElseThrow();
    }
}
