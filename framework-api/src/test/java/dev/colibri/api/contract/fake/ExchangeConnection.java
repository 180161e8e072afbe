package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.ConnectionStatus.State;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Timer;

/** An honest connection to the fake exchange: one link, kept up until it is closed, and nothing missed in between. */
final class ExchangeConnection implements Connection, ExchangeWire.Listener {
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final NodeContext context;
    private final ExchangeSettings settings;
    private final FakeInstruments instruments;
    private final ExchangeExecution execution;
    private final List<ExchangeWire.Message> waiting = new ArrayList<>();
    private State state = State.CLOSED;
    private VenueStatus.State venue = VenueStatus.State.UNREACHABLE;
    private ExchangeWire.@Nullable Link link;
    private @Nullable Timer retry;
    private boolean closed;
    private boolean syncing;
    private boolean linkedBefore;
    private int links;
    private long lastMessage;

    ExchangeConnection(ExchangeSettings settings, NodeContext context) {
        this.settings = settings;
        this.context = context;
        instruments = new FakeInstruments(settings.listings(), context);
        execution = new ExchangeExecution(settings, context, instruments, () -> venue);
    }

    @Override
    public ConnectionName name() {
        return context.name();
    }

    @Override
    public Future<Void> connect() {
        state = State.CONNECTING;
        return instruments.loadAll().compose(loaded -> execution.accountState(settings.account()))
                .compose(account -> {
                    execution.tell(account);
                    return settings.wire().link(this);
                }).compose(this::linked).onFailure(refusal -> {
                    state = closed ? State.CLOSED : State.FAILED;
                    hangUp();
                });
    }

    @Override
    public Future<Void> close() {
        closed = true;
        state = State.CLOSED;
        execution.end();
        if (retry != null) {
            retry.cancel();
        }
        hangUp();
        return Future.succeededFuture();
    }

    @Override
    public InstrumentProvider instruments() {
        return instruments;
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.empty();
    }

    @Override
    public Optional<ExecutionClient> execution() {
        return Optional.of(execution);
    }

    @Override
    public List<Capabilities> capabilities() {
        return settings.capabilities();
    }

    @Override
    public ConnectionStatus status() {
        Optional<Long> last = lastMessage == 0 ? Optional.empty() : Optional.of(lastMessage);
        return new ConnectionStatus(name(), state, venue, Optional.empty(), last, List.of(), List.of(), List.of());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return Future.succeededFuture(List.of());
    }

    @Override
    public void onMessage(ExchangeWire.Message message) {
        lastMessage = context.clock().nanos();
        if (message instanceof ExchangeWire.Message.Status status) {
            venue = status.state();
            context.market().accept(new VenueStatus(name(), venue, "", status.time(), lastMessage));
        } else if (syncing) {
            waiting.add(message);
        } else {
            execution.onMessage(message);
        }
    }

    @Override
    public void onBreak() {
        if (!closed && link != null) {
            hangUp();
            links++;
            waiting.clear();
            state = State.RECONNECTING;
            venue = VenueStatus.State.UNREACHABLE;
            execution.lost();
            reconnectLater();
        }
    }

    /** What was missed is told before what comes now. */
    private Future<Void> linked(ExchangeWire.Link opened) {
        if (closed) {
            opened.close();
            return Future.succeededFuture();
        }
        link = opened;
        syncing = true;
        int number = links;
        return execution.linked(opened, linkedBefore).map(synced -> {
            if (number == links && !closed) {
                linkedBefore = true;
                syncing = false;
                state = State.READY;
                List.copyOf(waiting).forEach(execution::onMessage);
                waiting.clear();
            }
            return null;
        });
    }

    private void reconnectLater() {
        retry = context.timers().after(BACK_OFF, () -> settings.wire().link(this).compose(this::linked)
                .onFailure(refusal -> {
                    if (!closed) {
                        hangUp();
                        reconnectLater();
                    }
                }));
    }

    private void hangUp() {
        ExchangeWire.Link last = link;
        link = null;
        if (last != null) {
            last.close();
        }
    }

}
