package dev.colibri.api.contract.fake;

import java.time.Duration;
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

/** One link at a time, kept up until it is closed. */
final class FakeConnection implements Connection, FakeLink.Listener {
    private static final Duration BACK_OFF = Duration.ofSeconds(1);
    private static final Duration WATCH = Duration.ofSeconds(1);
    private static final long LONGEST_SILENCE = Duration.ofSeconds(5).toNanos();

    private final NodeContext context;
    private final FakeSettings settings;
    private final FakeInstruments instruments;
    private final FakeData data;
    private State state = State.CLOSED;
    private VenueStatus.State venue = VenueStatus.State.UNREACHABLE;
    private @Nullable FakeLink link;
    private @Nullable Timer watch;
    private @Nullable Timer retry;
    private long lastMessage;
    private long connectedSince;

    FakeConnection(FakeSettings settings, NodeContext context) {
        this.settings = settings;
        this.context = context;
        this.instruments = new FakeInstruments(settings.wire(), context);
        this.data = new FakeData(settings, context, instruments);
    }

    @Override
    public ConnectionName name() {
        return context.name();
    }

    @Override
    public Future<Void> connect() {
        state = State.CONNECTING;
        watch = context.timers().every(WATCH, this::checkSilence);
        return instruments.loadAll().compose(loaded -> settings.wire().link(this)).map(this::linked)
                .onFailure(refusal -> {
                    state = state == State.CLOSED ? state : State.FAILED;
                    cancel(watch);
                });
    }

    @Override
    public Future<Void> close() {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            data.end();
            cancel(watch);
            cancel(retry);
            hangUp();
        }
        return Future.succeededFuture();
    }

    @Override
    public InstrumentProvider instruments() {
        return instruments;
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.of(data);
    }

    @Override
    public Optional<ExecutionClient> execution() {
        return Optional.empty();
    }

    @Override
    public List<Capabilities> capabilities() {
        return settings.capabilities();
    }

    @Override
    public ConnectionStatus status() {
        boolean heard = lastMessage != 0;
        return new ConnectionStatus(name(), state, venue,
                state == State.READY ? Optional.of(connectedSince) : Optional.empty(),
                heard ? Optional.of(lastMessage) : Optional.empty(), data.health(), List.of(), List.of());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return Future.succeededFuture(List.of());
    }

    @Override
    public void onMessage(FakeMessage message) {
        lastMessage = context.clock().nanos();
        switch (message) {
            case FakeMessage.Granted granted -> data.onGranted(granted);
            case FakeMessage.Refused refused -> data.onRefused(refused);
            case FakeMessage.News news -> data.onNews(news);
            case FakeMessage.Listed listed -> instruments.onListed(listed);
            case FakeMessage.Venue told -> {
                venue = told.state();
                context.market().accept(new VenueStatus(name(), venue, "", told.time(), lastMessage));
            }
            case FakeMessage.Heartbeat heartbeat -> {
                // has said all it has to say by coming
            }
        }
    }

    @Override
    public void onBreak() {
        if (state == State.READY) {
            lost("the link broke");
        }
    }

    private @Nullable Void linked(FakeLink opened) {
        if (state == State.CLOSED) {
            opened.close();
            return null;
        }
        link = opened;
        state = State.READY;
        lastMessage = context.clock().nanos();
        connectedSince = lastMessage;
        data.linked(opened);
        return null;
    }

    private void lost(String why) {
        hangUp();
        state = State.RECONNECTING;
        data.lost(why);
        retry = context.timers().after(BACK_OFF, this::reconnect);
    }

    private void reconnect() {
        settings.wire().link(this).onSuccess(this::linked).onFailure(refusal -> {
            if (state == State.RECONNECTING) {
                retry = context.timers().after(BACK_OFF, this::reconnect);
            }
        });
    }

    private void checkSilence() {
        if (state == State.READY && context.clock().nanos() - lastMessage > LONGEST_SILENCE) {
            lost("nothing came for five seconds");
        }
    }

    private void hangUp() {
        FakeLink last = link;
        link = null;
        if (last != null) {
            last.close();
        }
    }

    private static void cancel(@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }
}
