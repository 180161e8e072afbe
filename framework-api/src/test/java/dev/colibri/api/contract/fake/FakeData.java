package dev.colibri.api.contract.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.NodeContext;

/** The registry of streams: what is wanted, and which of the venue's streams serve it. */
final class FakeData implements DataClient {
    private final NodeContext context;
    private final List<Capabilities> capabilities;
    private final FakeHistory history;
    private final FlowFactory flows;
    private final Map<Subscription, Wanted> wanted = new LinkedHashMap<>();
    private final Map<FakeKey, FakeFeed> feeds = new LinkedHashMap<>();
    private @Nullable FakeLink link;

    FakeData(FakeSettings settings, NodeContext context, FakeInstruments instruments) {
        this.context = context;
        this.capabilities = settings.capabilities();
        this.history = new FakeHistory(settings, context, instruments);
        this.flows = new FlowFactory(context, instruments, history);
    }

    @Override
    public void subscribe(Subscription subscription) {
        Wanted known = wanted.get(subscription);
        if (known != null && known.flow.state() != StreamHealth.State.FAILED) {
            known.askings++;
            return;
        }
        Wanted asked = new Wanted(flows.flow(subscription));
        wanted.put(subscription, asked);
        asked.flow.tell(StreamHealth.State.PENDING, "");
        Capability needed = FlowFactory.capability(subscription);
        if (capabilities.stream().allMatch(table -> table.support(needed) == Capabilities.Support.NONE)) {
            asked.flow.tell(StreamHealth.State.FAILED, "this connection cannot give " + needed);
            return;
        }
        FakeKey key = FakeKey.of(subscription);
        feeds.computeIfAbsent(key, missing -> new FakeFeed(key, context.timers())).add(asked.flow, link);
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        Wanted known = wanted.get(subscription);
        if (known == null || --known.askings > 0) {
            return;
        }
        wanted.remove(subscription);
        known.flow.end();
        FakeKey key = FakeKey.of(subscription);
        FakeFeed feed = feeds.get(key);
        if (feed != null && feed.remove(known.flow, link)) {
            feeds.remove(key);
        }
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.copyOf(wanted.keySet());
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        return history.book(instrument, depth);
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        return history.ticker(instrument);
    }

    @Override
    public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        return history.trades(instrument, range);
    }

    @Override
    public Future<List<Bar>> bars(BarType type, HistoryRange range) {
        return history.bars(type, range);
    }

    @Override
    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        return history.fundingRates(instrument, range);
    }

    List<StreamHealth> health() {
        return wanted.values().stream().map(asked -> asked.flow.health()).toList();
    }

    /** A link stands: everything wanted is asked for on it. */
    void linked(FakeLink opened) {
        link = opened;
        feeds.values().forEach(feed -> feed.ask(opened));
    }

    /** The link is gone. */
    void lost(String why) {
        link = null;
        feeds.values().forEach(feed -> feed.lost(why));
    }

    /** For good. */
    void end() {
        link = null;
        wanted.values().forEach(asked -> asked.flow.end());
        feeds.values().forEach(FakeFeed::end);
        feeds.clear();
        wanted.clear();
    }

    void onGranted(FakeMessage.Granted message) {
        FakeFeed feed = feeds.get(message.key());
        if (feed != null) {
            feed.onGranted();
        }
    }

    void onRefused(FakeMessage.Refused message) {
        FakeFeed feed = feeds.remove(message.key());
        if (feed != null) {
            feed.onRefused(message.words());
        }
    }

    void onNews(FakeMessage.News news) {
        FakeFeed feed = feeds.get(news.key());
        if (feed != null) {
            feed.onNews(news, link);
        }
    }

    /** A subscription and how often it was asked for. */
    private static final class Wanted {
        private final FakeFlow flow;
        private int askings = 1;

        private Wanted(FakeFlow flow) {
            this.flow = flow;
        }
    }
}
