package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.spi.NodeContext;

/** An own order: what has been told of it, and the commands that have no answer yet. */
final class TrackedOrder {
    /** How long the exchange has for an answer. */
    static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final long ABSENT_AFTER = DEADLINE.plusSeconds(60).toNanos();

    private final NodeContext context;
    private final ClientOrderId id;
    private final AccountId account;
    private final InstrumentId instrument;
    private final List<PendingCommand> pending = new ArrayList<>();
    private final Set<ExecutionId> fills = new LinkedHashSet<>();
    private Quantity filled = Quantity.zero(0);
    private @Nullable VenueOrderId venueId;
    private @Nullable OrderReport end;
    private boolean triggered;
    private boolean ended;

    TrackedOrder(NodeContext context, ClientOrderId id, AccountId account, InstrumentId instrument) {
        this.context = context;
        this.id = id;
        this.account = account;
        this.instrument = instrument;
    }

    ClientOrderId id() {
        return id;
    }

    List<PendingCommand> pending() {
        return List.copyOf(pending);
    }

    boolean isInDoubt() {
        return pending.stream().anyMatch(PendingCommand::doubted);
    }

    /** Whether its end was told by the exchange and fills are still missing. */
    boolean lacksFills() {
        return end != null && !ended;
    }

    void denied(Reason reason) {
        tell(new OrderEvent.Denied(local(EventIds.denied(id)), reason));
    }

    /** A command was sent. */
    void sent(PendingCommand command) {
        pending.add(command);
        switch (command.command()) {
            case CREATE -> tell(new OrderEvent.Submitted(local(EventIds.submitted(id))));
            case AMEND -> tell(new OrderEvent.PendingAmend(local(command("pending-amend", command)),
                    command.amend().orElseThrow()));
            case CANCEL -> tell(new OrderEvent.PendingCancel(local(command("pending-cancel", command))));
        }
    }

    /** A change that cannot be made. */
    void unchangeable(AmendRequest request, long number, Reason reason) {
        tell(new OrderEvent.AmendRejected(local(EventIds.command("amend-rejected", id, number)), reason));
    }

    /** Nobody knows what became of a command. */
    void doubt(PendingCommand command, Reason.Code why) {
        if (pending.contains(command) && !command.doubted()) {
            if (ended) {
                answered(command);
                return;
            }
            command.doubt();
            tell(new OrderEvent.InDoubt(local(command("in-doubt", command)), command.command(), new Reason(why, "")));
        }
    }

    /** The exchange's answer. */
    void answered(PendingCommand command, ExchangeWire.Outcome outcome, Origin origin) {
        if (!pending.contains(command)) {
            return;
        }
        outcome.refusal().ifPresent(reason -> refused(command, reason, origin));
        outcome.order().ifPresent(order -> onReport(order, origin));
    }

    /** What the exchange says of the order. */
    void onReport(OrderReport report, Origin origin) {
        accepted(report.venueOrderId(), report.createdTime(), origin);
        boolean waking = report.terms().type().hasTriggeredState() && (report.state() == OrderState.TRIGGERED
                || report.state() == OrderState.PARTIALLY_FILLED || report.state() == OrderState.FILLED);
        if (waking && !triggered) {
            triggered = true;
            tell(new OrderEvent.Triggered(meta(EventIds.triggered(report.venueOrderId()), report, origin)));
        }
        one(Command.AMEND).filter(command -> isMade(command, report)).ifPresent(command -> {
            answered(command);
            AmendRequest asked = command.amend().orElseThrow();
            tell(new OrderEvent.Amended(
                    meta(EventIds.amended(report.venueOrderId(), "at-" + report.updatedTime()), report, origin),
                    report.size().amount(), asked.limitPrice(), asked.triggerPrice(), Optional.empty()));
        });
        if (report.state().isTerminal() && !ended) {
            end = report;
            endIfComplete(origin);
        }
    }

    /** The exchange moved its trigger. */
    void onTrail(OrderReport report, Price trigger) {
        tell(new OrderEvent.Restated(
                meta(EventIds.restated(report.venueOrderId(), "at-" + report.updatedTime()), report, Origin.LIVE),
                report.size().amount(), Optional.empty(), Optional.of(trigger),
                new Reason(Reason.Code.VENUE, "it trails")));
    }

    /** A fill, which may come before everything else. */
    void onFill(Fill fill, Origin origin) {
        if (fills.add(fill.executionId())) {
            accepted(fill.venueOrderId(), fill.eventTime(), origin);
            filled = filled.plus(fill.quantity());
            EventId name = EventIds.filled(fill.venueOrderId(), fill.executionId());
            tell(new OrderEvent.Filled(meta(name, fill.eventTime(), origin), fill));
        }
        endIfComplete(origin);
    }

    /** What complete books show. */
    void onBooks(ExchangeReports.Books books, boolean online) {
        Optional<OrderReport> report = books.order(id);
        report.ifPresent(row -> {
            accepted(row.venueOrderId(), row.createdTime(), Origin.RECOVERED);
            books.fills(id).forEach(fill -> onFill(fill, Origin.RECOVERED));
            onReport(row, Origin.RECOVERED);
        });
        for (PendingCommand command : pending()) {
            if (command.doubted() && online && command.isAbsent(context.clock().nanos(), ABSENT_AFTER)) {
                refused(command, new Reason(Reason.Code.NEVER_REACHED, "read twice, and not there"), Origin.RECOVERED);
            }
        }
    }

    /** No timer of it runs any more. */
    void release() {
        pending().forEach(this::answered);
    }

    private void accepted(VenueOrderId venue, long time, Origin origin) {
        if (venueId == null) {
            venueId = venue;
            one(Command.CREATE).ifPresent(this::answered);
            tell(new OrderEvent.Accepted(meta(EventIds.accepted(venue), time, origin), venue));
        }
    }

    private void refused(PendingCommand command, Reason reason, Origin origin) {
        answered(command);
        long now = context.clock().nanos();
        switch (command.command()) {
            case CREATE -> {
                ended = true;
                tell(new OrderEvent.Rejected(meta(EventIds.rejected(id), now, origin), reason));
            }
            case AMEND -> tell(new OrderEvent.AmendRejected(
                    meta(command("amend-rejected", command), now, origin), reason));
            case CANCEL -> tell(new OrderEvent.CancelRejected(
                    meta(command("cancel-rejected", command), now, origin), reason));
        }
    }

    private void endIfComplete(Origin origin) {
        OrderReport report = end;
        if (ended || report == null || report.filled().compareTo(filled) > 0) {
            return;
        }
        ended = true;
        pending().stream().filter(command -> report.state() != OrderState.FILLED || command.command() != Command.CANCEL)
                .forEach(this::answered);
        Reason reason = report.reason().orElse(new Reason(Reason.Code.VENUE, ""));
        VenueOrderId venue = report.venueOrderId();
        switch (report.state()) {
            case FILLED -> tell(new OrderEvent.Completed(meta(EventIds.completed(venue), report, origin)));
            case CANCELED -> tell(new OrderEvent.Canceled(meta(EventIds.canceled(venue), report, origin), reason));
            case EXPIRED -> tell(new OrderEvent.Expired(meta(EventIds.expired(venue), report, origin)));
            case REJECTED -> tell(new OrderEvent.Rejected(meta(EventIds.rejected(id), report, origin), reason));
            case INITIALIZED, DENIED, EMULATED, SUBMITTED, IN_DOUBT, ACCEPTED, TRIGGERED, PARTIALLY_FILLED,
                    PENDING_AMEND, PENDING_CANCEL -> throw new IllegalStateException("no end: " + report);
        }
    }

    private static boolean isMade(PendingCommand command, OrderReport report) {
        AmendRequest asked = command.amend().orElseThrow();
        return asked.quantity().map(report.size().amount()::equals).orElse(true)
                && asked.limitPrice().map(price -> report.terms().limitPrice().equals(Optional.of(price))).orElse(true)
                && asked.triggerPrice().map(price -> report.terms().triggerPrice().equals(Optional.of(price)))
                        .orElse(true);
    }

    private Optional<PendingCommand> one(Command kind) {
        return pending.stream().filter(command -> command.command() == kind).findFirst();
    }

    private void answered(PendingCommand command) {
        command.cancelTimer();
        pending.remove(command);
    }

    private EventId command(String kind, PendingCommand command) {
        return EventIds.command(kind, id, command.sentTime());
    }

    private Meta local(EventId name) {
        return meta(name, context.clock().nanos(), Origin.LIVE);
    }

    private Meta meta(EventId name, OrderReport report, Origin origin) {
        return meta(name, report.updatedTime(), origin);
    }

    private Meta meta(EventId name, long eventTime, Origin origin) {
        return new Meta(name, id, account, instrument, origin, eventTime, context.clock().nanos(), 0);
    }

    private void tell(OrderEvent event) {
        context.execution().onOrder(event);
    }
}
