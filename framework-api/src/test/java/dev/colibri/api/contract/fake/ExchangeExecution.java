package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.CancelRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.time.Timer;

/** Honest trading at the fake exchange. */
final class ExchangeExecution implements ExecutionClient {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final NodeContext context;
    private final ExchangeSettings settings;
    private final ExchangeReports reports;
    private final ExchangeRules rules;
    private final Supplier<VenueStatus.State> venue;
    private final Map<ClientOrderId, TrackedOrder> orders = new LinkedHashMap<>();
    private final Set<ClientOrderId> submitted = new LinkedHashSet<>();
    private final Set<ExecutionId> foreign = new LinkedHashSet<>();
    private final Set<InstrumentId> positions = new LinkedHashSet<>();
    private final List<Timer> timers = new ArrayList<>();
    private boolean looking;
    private ExchangeWire.@Nullable Link link;
    private boolean ended;
    private long lastNumber;

    ExchangeExecution(ExchangeSettings settings, NodeContext context, InstrumentProvider instruments,
            Supplier<VenueStatus.State> venue) {
        this.settings = settings;
        this.context = context;
        this.venue = venue;
        reports = new ExchangeReports(settings.wire(), context.clock());
        rules = new ExchangeRules(settings.capabilities(), instruments);
    }

    // Commands, which only ever happen after they have returned.

    @Override
    public void submit(OrderRequest request) {
        submitBatch(List.of(request));
    }

    @Override
    public void submitBatch(List<OrderRequest> batch) {
        soon(() -> {
            List<OrderRequest> sent = new ArrayList<>();
            for (OrderRequest request : batch) {
                if (!submitted.add(request.clientOrderId())) {
                    continue;
                }
                TrackedOrder order = tracked(request.clientOrderId(), request.account(), request.instrument());
                Optional<Reason> denial = rules.denial(request);
                if (link == null) {
                    denial = denial.or(() -> Optional.of(new Reason(Reason.Code.CONNECTION_LOST, "no link")));
                }
                denial.ifPresentOrElse(order::denied, () -> sent.add(request));
            }
            send(Command.CREATE, sent.stream().map(request -> (Leg) new Leg.Create(request)).toList());
        });
    }

    @Override
    public void amend(AmendRequest request) {
        soon(() -> {
            TrackedOrder order = tracked(request.clientOrderId(), request.account(), request.instrument());
            Optional<Reason> refusal = rules.refusal(request);
            if (refusal.isPresent()) {
                order.unchangeable(request, context.clock().nanos(), refusal.get());
            } else {
                send(Command.AMEND, List.of(new Leg.Amend(request)));
            }
        });
    }

    @Override
    public void cancel(CancelRequest request) {
        cancelBatch(List.of(request));
    }

    @Override
    public void cancelBatch(List<CancelRequest> batch) {
        soon(() -> {
            batch.forEach(request -> tracked(request.clientOrderId(), request.account(), request.instrument()));
            send(Command.CANCEL, batch.stream().map(request -> (Leg) new Leg.Cancel(request)).toList());
        });
    }

    @Override
    public void cancelAll(CancelAllRequest request) {
        reports.open().onSuccess(open -> cancelBatch(open.stream()
                .filter(order -> order.clientOrderId().isPresent() && order.account().equals(request.account()))
                .filter(order -> request.instrument().map(order.instrument()::equals).orElse(true))
                .filter(order -> request.side().map(order.side()::equals).orElse(true))
                .map(order -> new CancelRequest(order.clientOrderId().orElseThrow(),
                        Optional.of(order.venueOrderId()), order.account(), order.instrument()))
                .toList()));
    }

    private void send(Command kind, List<Leg> legs) {
        ExchangeWire.Link to = link;
        if (legs.isEmpty()) {
            return;
        }
        long number = ++lastNumber;
        for (int i = 0; i < legs.size(); i++) {
            TrackedOrder order = orders.get(legs.get(i).id());
            Optional<AmendRequest> amend = legs.get(i) instanceof Leg.Amend change ? Optional.of(change.request())
                    : Optional.empty();
            PendingCommand command = new PendingCommand(kind, number, i, context.clock().nanos(), amend);
            command.deadline(context.timers().after(TrackedOrder.DEADLINE, () -> {
                order.doubt(command, Reason.Code.TIMEOUT);
                look();
            }));
            order.sent(command);
        }
        if (to != null) {
            to.send(new ExchangeWire.Order(number, kind, legs));
        }
    }

    // What the exchange says.

    void onMessage(Message message) {
        if (ended) {
            return;
        }
        switch (message) {
            case Message.Answer answer -> onAnswer(answer);
            case Message.Changed changed -> own(changed.order().clientOrderId()).ifPresentOrElse(order -> {
                order.onReport(reports.stamped(changed.order()), Origin.LIVE);
                if (order.lacksFills()) {
                    later(PATIENCE, this::look);
                }
            }, () -> context.execution().onForeignOrder(reports.stamped(changed.order())));
            case Message.Trailed trailed -> own(trailed.order().clientOrderId())
                    .ifPresent(order -> order.onTrail(trailed.order(), trailed.trigger()));
            case Message.Traded traded -> own(traded.fill().clientOrderId()).ifPresentOrElse(
                    order -> order.onFill(reports.stamped(traded.fill(), Origin.LIVE), Origin.LIVE),
                    () -> foreign(reports.stamped(traded.fill(), Origin.LIVE)));
            case Message.Account account -> tell(state(account.wealth()));
            case Message.Position position -> context.execution().onPosition(position.position());
            case Message.DeadMan fired -> context.execution().onAccount(new AccountEvent.DeadManFired(
                    EventIds.of("dead-man", Long.toString(fired.time())), settings.account(), fired.time(),
                    context.clock().nanos()));
            case Message.Status status -> throw new IllegalStateException("the connection's own " + status);
        }
    }

    private void onAnswer(Message.Answer answer) {
        for (TrackedOrder order : List.copyOf(orders.values())) {
            for (PendingCommand command : order.pending()) {
                if (command.number() == answer.number()) {
                    order.answered(command, answer.outcomes().get(command.leg()), Origin.LIVE);
                }
            }
        }
    }

    // Links come and go.

    /** A link stands; succeeds when all that was missed has been told. */
    Future<Void> linked(ExchangeWire.Link opened, boolean again) {
        return reports.all().compose(books -> settings.wire().wealth().map(wealth -> {
            link = opened;
            if (ended) {
                return null;
            }
            if (again) {
                orders.values().forEach(order -> order.onBooks(books, false));
                books.fills().stream().filter(fill -> own(fill.clientOrderId()).isEmpty()).forEach(this::foreign);
                tell(state(wealth));
                lookIfDoubted();
            } else {
                books.fills().forEach(fill -> foreign.add(fill.executionId()));
            }
            return null;
        }));
    }

    void lost() {
        link = null;
        orders.values().forEach(order -> order.pending()
                .forEach(command -> order.doubt(command, Reason.Code.CONNECTION_LOST)));
    }

    void end() {
        ended = true;
        link = null;
        orders.values().forEach(TrackedOrder::release);
        timers.forEach(Timer::cancel);
    }

    /** Looks for proof, until there is no doubt. */
    private void look() {
        if (ended) {
            return;
        }
        reports.all().onComplete(answer -> {
            if (ended) {
                return;
            }
            if (answer.succeeded()) {
                boolean online = venue.get() == VenueStatus.State.ONLINE;
                orders.values().stream().filter(order -> order.isInDoubt() || order.lacksFills()).toList()
                        .forEach(order -> order.onBooks(answer.result(), online));
            }
            lookIfDoubted();
        });
    }

    private void lookIfDoubted() {
        if (!looking && orders.values().stream().anyMatch(TrackedOrder::isInDoubt)) {
            looking = true;
            later(LOOK_AGAIN, () -> {
                looking = false;
                look();
            });
        }
    }

    // Reports.

    @Override
    public Future<AccountState> accountState(AccountId account) {
        return settings.wire().wealth().map(this::state);
    }

    @Override
    public Future<List<OrderReport>> openOrders(ReportQuery query) {
        return reports.open().map(rows -> rows.stream().filter(row -> ExchangeReports.asked(query, row)).toList());
    }

    @Override
    public Future<List<OrderReport>> closedOrders(ReportQuery query) {
        return reports.closed().map(rows -> rows.stream().filter(row -> ExchangeReports.asked(query, row)).toList());
    }

    @Override
    public Future<Optional<OrderReport>> order(AccountId account, ClientOrderId id) {
        return reports.all().map(books -> books.order(id));
    }

    @Override
    public Future<List<Fill>> fills(ReportQuery query) {
        return reports.fills().map(rows -> rows.stream().filter(row -> ExchangeReports.asked(query, row)).toList());
    }

    @Override
    public Future<List<PositionReport>> positions(ReportQuery query) {
        return settings.wire().positions().map(rows -> {
            List<PositionReport> all = new ArrayList<>(rows);
            rows.forEach(row -> positions.add(row.instrument()));
            positions.stream().filter(known -> rows.stream().noneMatch(row -> row.instrument().equals(known)))
                    .forEach(gone -> all.add(new PositionReport(settings.account(), gone, BigDecimal.ZERO,
                            Optional.empty(), Optional.empty(), Optional.empty(), 0, context.clock().nanos())));
            return all.stream().filter(row -> query.instrument().map(row.instrument()::equals).orElse(true)).toList();
        });
    }

    void tell(AccountState state) {
        String name = state.account() + "@" + state.eventTime();
        context.execution().onAccount(new AccountEvent.StateChanged(EventIds.of("account", name), state));
    }

    private AccountState state(ExchangeWire.Wealth wealth) {
        return new AccountState(settings.account(), wealth.balances(), wealth.margins(), AccountState.Source.VENUE,
                wealth.time(), context.clock().nanos());
    }

    private void foreign(Fill fill) {
        if (foreign.add(fill.executionId())) {
            context.execution().onForeignFill(fill);
        }
    }

    private Optional<TrackedOrder> own(Optional<ClientOrderId> id) {
        return id.map(orders::get);
    }

    private TrackedOrder tracked(ClientOrderId id, AccountId account, InstrumentId instrument) {
        return orders.computeIfAbsent(id, fresh -> new TrackedOrder(context, id, account, instrument));
    }

    private void soon(Runnable action) {
        later(Duration.ZERO, action);
    }

    private void later(Duration delay, Runnable action) {
        timers.removeIf(timer -> !timer.isActive());
        timers.add(context.timers().after(delay, action));
    }
}
