package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.NodeContext;

/**
 * Trades without a hole: what was missed while the stream was not live is fetched before it goes on, and what comes
 * meanwhile waits. What the venue shows of the time before the subscription is not told.
 */
abstract class TradeTape extends FakeFlow {
    private final InstrumentId instrument;
    private final FakeHistory history;
    private final List<VenueTrade> waiting = new ArrayList<>();
    private boolean begun;
    private boolean missing;
    private boolean fetching;
    private int losses;
    private long lastId;

    TradeTape(Subscription subscription, FakeHistory history, NodeContext context) {
        super(subscription, context);
        this.instrument = subscription.instrument();
        this.history = history;
    }

    /** A trade, each once, ascending. */
    abstract void trade(VenueTrade trade, Origin origin);

    /** The stream is whole from the beginning, or again. */
    void whole() {}

    @Override
    void accept(FakeMessage.News news) {
        if (!(news.body() instanceof FakeMessage.Prints prints)) {
            return;
        }
        if (missing) {
            missing = false;
            fetching = true;
            fetch();
        }
        if (fetching) {
            waiting.addAll(prints.trades());
        } else if (news.whole() && !begun) {
            begun = true;
            prints.trades().forEach(trade -> lastId = Math.max(lastId, trade.id().low()));
            live();
            whole();
        } else {
            live();
            prints.trades().forEach(trade -> once(trade, Origin.LIVE));
        }
    }

    @Override
    void take(FakeMessage.News news) {
        throw new IllegalStateException("news of trades are taken whole");
    }

    @Override
    void lost(String why) {
        losses++;
        missing = begun;
        fetching = false;
        waiting.clear();
        super.lost(why);
    }

    private void fetch() {
        int asked = losses;
        history.after(instrument, lastId).onComplete(answer -> {
            if (isEnded() || asked != losses) {
                return;
            }
            if (answer.failed()) {
                lost("what was missed cannot be fetched");
                return;
            }
            answer.result().forEach(trade -> once(trade, Origin.RECOVERED));
            fetching = false;
            whole();
            live();
            waiting.forEach(trade -> once(trade, Origin.LIVE));
            waiting.clear();
        });
    }

    private void once(VenueTrade trade, Origin origin) {
        if (trade.id().low() > lastId) {
            lastId = trade.id().low();
            trade(trade, origin);
        }
    }
}
