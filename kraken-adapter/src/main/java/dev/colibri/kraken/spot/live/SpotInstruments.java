package dev.colibri.kraken.spot.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.instruments.KrakenInstruments;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.live.Channel;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.symbology.KrakenSymbols;
import dev.colibri.kraken.spot.instruments.StreamedPair;
import dev.colibri.kraken.spot.instruments.StreamedPairs;
import dev.colibri.kraken.spot.stream.InstrumentText;
import dev.colibri.kraken.spot.stream.SpotConsumer;

/**
 * The venue's news of its pairs, put among the connection's instruments, which tell what has changed. Long messages are
 * read off the event loop, and all of them one after the other. A pair that is not listed here yet makes the
 * instruments look again.
 */
final class SpotInstruments extends Channel<StatusWatch> implements SpotConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(SpotInstruments.class);

    /** Longer messages would hold the event loop for too long. */
    private static final int LONGEST_AT_ONCE = 64 * 1024;

    private final KrakenInstruments instruments;
    private final LiveNode node;
    private final LongWork work;
    private Future<?> lastRead = Future.succeededFuture();
    private final Set<InstrumentId> named = new TreeSet<>();
    private int begun;

    SpotInstruments(KrakenInstruments instruments, LiveNode node, LongWork work) {
        this.instruments = instruments;
        this.node = node;
        this.work = work;
    }

    @Override
    public void instruments(InstrumentText message, long receiveTime) {
        byte[] text = message.bytes();
        if (text.length <= LONGEST_AT_ONCE && lastRead.isComplete()) {
            try {
                take(StreamedPairs.read(text), receiveTime);
            } catch (InvalidValueException broken) {
                unreadable(broken);
            }
        } else {
            readElsewhere(text);
        }
    }

    /**
     * What is told of it then is told later than other news that came after it, and has the time at which it is told.
     */
    private void readElsewhere(byte[] text) {
        int mine = begun;
        lastRead = lastRead.transform(before -> work.run(() -> StreamedPairs.read(text))
                .onSuccess(pairs -> {
                    if (mine == begun) {
                        take(pairs, node.clock().nanos());
                    }
                })
                .onFailure(broken -> {
                    if (mine == begun) {
                        unreadable(broken);
                    }
                }));
    }

    private void unreadable(Throwable broken) {
        fault("a message of instruments could not be read: " + broken.getMessage());
    }

    private void take(StreamedPairs pairs, long receiveTime) {
        boolean strange = false;
        for (StreamedPair pair : pairs.pairs()) {
            InstrumentId id = KrakenSymbols.id(pair.symbol());
            Optional<Instrument> known = instruments.find(id);
            if (known.isPresent() && known.get() instanceof CurrencyPair listed) {
                accept(pair, listed, receiveTime);
            } else {
                strange |= named.add(id);
            }
        }
        // A snapshot names pairs that nobody loaded; an update that does so for the first time tells a new one.
        if (strange && !pairs.snapshot()) {
            instruments.refresh().onFailure(failure -> LOG.warn("New pairs could not be looked up: {}",
                    failure.getMessage()));
        }
        boolean first = !isLive();
        live();
        if (first) {
            List<StatusWatch> all = watches();
            all.forEach(this::attached);
        }
    }

    private void accept(StreamedPair pair, CurrencyPair listed, long receiveTime) {
        try {
            instruments.accept(pair.over(listed), receiveTime, receiveTime);
        } catch (InvalidValueException broken) {
            LOG.warn("What Kraken says of {} cannot be: {}", listed.id(), broken.getMessage());
        }
    }

    @Override
    protected void attached(StatusWatch watch) {
        instruments.find(watch.pair()).ifPresent(pair -> {
            if (watch.asked().isLive()) {
                long now = node.clock().nanos();
                node.sink().accept(new InstrumentStatus(pair.id(), pair.status(), now, now));
            }
        });
    }

    /** What was under way is of a stream that is gone. */
    @Override
    protected void broken() {
        begun++;
    }
}
