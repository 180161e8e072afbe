package dev.colibri.api.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.ApplyResult;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.CancelRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.Order;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderStateMachine;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.testing.RecordingExecutionSink;
import dev.colibri.api.testing.TestNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One test's venue and a connection to it, with the words that tests share. */
public final class TradingSession {
    private static final StrategyId STRATEGY = new StrategyId("contract");
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final TradingVenueHarness venue;
    private final List<OrderRequest> placed = new ArrayList<>();
    private Connection connection;
    private int answeredWithin;

    TradingSession(TradingVenueHarness venue) {
        this.venue = venue;
        this.connection = venue.node().call(venue::open);
    }

    public TradingVenueHarness venue() {
        return venue;
    }

    public TestNode node() {
        return venue.node();
    }

    public Connection connection() {
        return connection;
    }

    public RecordingExecutionSink sink() {
        return node().execution();
    }

    VenueMarket market() {
        return venue.market();
    }

    void connect() {
        node().await(node().call(connection::connect));
        venue.settle();
    }

    /** Ends the connection and makes another, as after a new start of the program. */
    void restart() {
        reopen();
        connect();
    }

    /** Ends the connection and makes another, not yet connected. */
    void reopen() {
        node().await(node().call(connection::close));
        connection = node().call(venue::open);
    }

    // Only what the connection declares, and the venue can do, is tested.

    boolean declares(Capability capability) {
        return connection.capabilities().stream().filter(table -> table.product().equals(venue.product()))
                .anyMatch(table -> table.support(capability) == Capabilities.Support.NATIVE);
    }

    /** Skips the test unless all of these are declared. */
    void needs(Capability... capabilities) {
        Arrays.asList(capabilities).forEach(
                needed -> assumeTrue(declares(needed), () -> venue.product() + " does not declare " + needed));
    }

    /** Skips the test if the venue has an excuse. */
    void needs(ConnectorHarness.Feat... feats) {
        for (ConnectorHarness.Feat feat : feats) {
            Optional<String> excuse = venue.excuse(feat);
            assumeTrue(excuse.isEmpty(), () -> excuse.orElse("") + " (" + feat + ")");
        }
    }

    // What the node asks for.

    /** Places an order and lets what follows at once happen. */
    OrderRequest place(OrderDraft draft) {
        OrderRequest order = order(draft);
        submit(order);
        return order;
    }

    /** An order with a name of its own, not yet placed. */
    OrderRequest order(OrderDraft draft) {
        OrderRequest order = draft.as(name(0), venue.account(), STRATEGY);
        placed.add(order);
        return order;
    }

    /** The name of the next order, or of one so many after it. */
    ClientOrderId name(int ahead) {
        return new ClientOrderId("contract%010d".formatted(placed.size() + ahead));
    }

    /** Another order under the name of one. */
    OrderRequest namesake(OrderRequest first, OrderDraft draft) {
        return draft.as(first.clientOrderId(), venue.account(), STRATEGY);
    }

    /** An order of this strategy in another sub-account of the connection. */
    OrderRequest elsewhere(OrderDraft draft) {
        OrderRequest here = order(draft);
        placed.remove(here);
        OrderRequest order = draft.as(here.clientOrderId(),
                new AccountId(venue.account().connection(), "elsewhere"), STRATEGY);
        placed.add(order);
        return order;
    }

    void submit(OrderRequest order) {
        command(client -> client.submit(order));
    }

    void submitBatch(List<OrderRequest> orders) {
        command(client -> client.submitBatch(orders));
    }

    void cancel(OrderRequest order) {
        command(client -> client.cancel(CancelRequest.of(state(order))));
    }

    void cancelBatch(List<OrderRequest> orders) {
        List<CancelRequest> requests = orders.stream().map(order -> CancelRequest.of(state(order))).toList();
        command(client -> client.cancelBatch(requests));
    }

    void cancelAll(CancelAllRequest request) {
        command(client -> client.cancelAll(request));
    }

    void amend(OrderRequest order, Consumer<AmendDraft> change) {
        AmendDraft draft = AmendDraft.of(state(order));
        change.accept(draft);
        AmendRequest request = draft.request();
        command(client -> client.amend(request));
    }

    private void command(Consumer<ExecutionClient> command) {
        node().run(() -> {
            int mark = sink().mark();
            command.accept(client());
            answeredWithin += sink().mark() - mark;
        });
        venue.settle();
    }

    /** How much news came while a command had not yet returned. */
    int answeredWithin() {
        return answeredWithin;
    }

    /** Asks for something and waits for the answer. */
    <T> T ask(Function<ExecutionClient, Future<T>> question) {
        return node().await(node().call(() -> question.apply(client())));
    }

    List<OrderReport> openOrders(ReportQuery query) {
        return ask(client -> client.openOrders(query));
    }

    List<OrderReport> closedOrders(ReportQuery query) {
        return ask(client -> client.closedOrders(query));
    }

    List<Fill> fills(ReportQuery query) {
        return ask(client -> client.fills(query));
    }

    List<PositionReport> positions() {
        return ask(client -> client.positions(everything()));
    }

    /** Asks for something and waits for the failure. */
    Throwable askInVain(Function<ExecutionClient, Future<?>> question) {
        return node().awaitFailure(node().call(() -> question.apply(client())));
    }

    ReportQuery everything() {
        return ReportQuery.all(venue.account().connection());
    }

    ExecutionClient client() {
        return connection.execution().orElseThrow(() -> new AssertionError("the connection has no execution client"));
    }

    // Orders that many tests use.

    /** A limit order that rests. */
    OrderDraft resting(Side side) {
        return OrderDraft.limit(venue.instrument(), side, market().quantity(), market().resting(side));
    }

    /** A market order. */
    OrderDraft taking(Side side) {
        return OrderDraft.market(venue.instrument(), side, market().quantity());
    }

    /** An hour from now, in whole seconds. */
    Instant anHourFromNow() {
        return EventTime.instant(now()).plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    }

    long now() {
        return node().call(() -> node().clock().nanos());
    }

    // What the node saw.

    /** What all news of an order amounts to. */
    Order state(OrderRequest order) {
        return replay(order, result -> {});
    }

    /**
     * The kinds of news that counted: what only repeated others is left out, and what the state machine refuses fails
     * the test.
     */
    List<Class<? extends OrderEvent>> story(OrderRequest order) {
        List<Class<? extends OrderEvent>> story = new ArrayList<>();
        replay(order, result -> {
            assertThat(result).as("news of %s", order.clientOrderId()).isNotInstanceOf(ApplyResult.Refused.class);
            if (result instanceof ApplyResult.Applied applied) {
                story.add(applied.event().getClass());
            }
        });
        return story;
    }

    /** What the state machine says to the news of an order, one after another. */
    Order replay(OrderRequest order, Consumer<ApplyResult> seen) {
        OrderEvent.Initialized first = new OrderEvent.Initialized(
                Meta.local(EventIds.initialized(order.clientOrderId()), order, 0), order);
        OrderStateMachine machine = new OrderStateMachine(first);
        sink().orders(order.clientOrderId()).forEach(event -> seen.accept(machine.apply(event)));
        return machine.order();
    }

    /** The orders placed so far. */
    List<OrderRequest> placed() {
        return List.copyOf(placed);
    }

    <E extends OrderEvent> List<E> told(OrderRequest order, Class<E> kind) {
        return sink().orders(order.clientOrderId(), kind);
    }

    /** The only news of a kind. */
    <E extends OrderEvent> E only(OrderRequest order, Class<E> kind) {
        List<E> told = told(order, kind);
        assertThat(told).as("%s of %s", kind.getSimpleName(), sink().orders(order.clientOrderId())).hasSize(1);
        return told.getFirst();
    }

    void untilTold(OrderRequest order, Class<? extends OrderEvent> kind) {
        node().until(kind.getSimpleName() + " of " + order.clientOrderId(), () -> !told(order, kind).isEmpty());
    }

    void untilConnected() {
        node().until("the connection to be ready", () -> status().state() == ConnectionStatus.State.READY);
        venue.settle();
    }

    ConnectionStatus status() {
        return node().call(connection::status);
    }

    /** Breaks the link, lets things happen, and waits until the connection has come back. */
    void whileTheLinkIsDown(Runnable things) {
        venue.linkDown();
        venue.settle();
        things.run();
        venue.linkUp();
        untilConnected();
    }

    /** Lets time pass, in steps that leave the venue time to answer. */
    void pass(Duration duration) {
        for (Duration left = duration; !left.isZero();) {
            Duration step = left.compareTo(STEP) < 0 ? left : STEP;
            node().advance(step);
            venue.settle();
            left = left.minus(step);
        }
    }

    /** Lets minutes pass until something is so. */
    void patiently(String what, BooleanSupplier condition) {
        for (Duration left = PATIENCE; !left.isNegative() && !condition.getAsBoolean(); left = left.minus(STEP)) {
            pass(STEP);
        }
        assertThat(condition.getAsBoolean()).as("waited %s in vain for %s; seen: %s", PATIENCE, what, sink().orders())
                .isTrue();
    }

    /** Lets minutes pass until a kind of news of an order was told. */
    void patientlyTold(OrderRequest order, Class<? extends OrderEvent> kind) {
        patiently(kind.getSimpleName() + " of " + order.clientOrderId(), () -> !told(order, kind).isEmpty());
    }

    // What is true.

    /** The venue's own report of an order; empty when it does not know it. */
    Optional<OrderReport> truth(OrderRequest order) {
        return venue.orders().stream().filter(row -> row.clientOrderId().equals(Optional.of(order.clientOrderId())))
                .findFirst();
    }

    /** The venue's own list of an order's executions. */
    List<Fill> executions(OrderRequest order) {
        return venue.executions().stream().filter(row -> row.clientOrderId().equals(Optional.of(order.clientOrderId())))
                .toList();
    }

    /** How often a command for an order reached the venue. */
    long received(Command command, OrderRequest order) {
        return venue.received(command).stream().filter(order.clientOrderId()::equals).count();
    }
}
