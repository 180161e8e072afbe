package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/** One of the venue's streams: asked for, watched for its first data and for holes, and shared among flows. */
final class FakeFeed {
    private static final Duration FIRST_DATA = Duration.ofSeconds(10);

    private final FakeKey key;
    private final Timers timers;
    private final List<FakeFlow> flows = new ArrayList<>();
    private @Nullable Timer deadline;
    private boolean whole;
    private long last;

    FakeFeed(FakeKey key, Timers timers) {
        this.key = key;
        this.timers = timers;
    }

    /** One more flow; it needs the whole, so the stream begins anew. */
    void add(FakeFlow flow, @Nullable FakeLink link) {
        flows.add(flow);
        if (link != null) {
            ask(link);
        }
    }

    /** One flow less; whether none is left. */
    boolean remove(FakeFlow flow, @Nullable FakeLink link) {
        flows.remove(flow);
        if (!flows.isEmpty()) {
            return false;
        }
        end();
        if (link != null) {
            link.unsubscribe(key);
        }
        return true;
    }

    void ask(FakeLink link) {
        whole = false;
        link.subscribe(key);
    }

    void onGranted() {
        end();
        deadline = timers.after(FIRST_DATA, () -> flows.forEach(
                flow -> flow.lost("the venue granted it and sent nothing for ten seconds")));
    }

    void onRefused(String words) {
        end();
        flows.forEach(flow -> flow.tell(State.FAILED, "the venue refused it: " + words));
    }

    void onNews(FakeMessage.News news, @Nullable FakeLink link) {
        if (news.whole()) {
            end();
            whole = true;
        } else if (!whole) {
            return;
        } else if (news.sequence() != last + 1) {
            resync(link);
            return;
        }
        last = news.sequence();
        List.copyOf(flows).forEach(flow -> flow.accept(news));
    }

    void lost(String why) {
        end();
        whole = false;
        flows.forEach(flow -> flow.lost(why));
    }

    /** Stops waiting for data. */
    void end() {
        if (deadline != null) {
            deadline.cancel();
            deadline = null;
        }
    }

    private void resync(@Nullable FakeLink link) {
        lost("a message is missing");
        flows.forEach(flow -> flow.tell(State.RESYNCING, "asked for the whole again"));
        if (link != null) {
            ask(link);
        }
    }
}
