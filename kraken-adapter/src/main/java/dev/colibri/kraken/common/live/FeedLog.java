package dev.colibri.kraken.common.live;

import java.util.Set;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.kraken.common.feed.Damage;

/** Tells an operator of frames that could not be read or are not known: each kind once, since there may be millions. */
public final class FeedLog {
    private static final Logger LOG = LoggerFactory.getLogger(FeedLog.class);
    /** Kinds are few; names of channels are the venue's to invent. */
    private static final int MOST_KINDS = 100;

    private final String product;
    private final Set<String> told = new TreeSet<>();

    public FeedLog(String product) {
        this.product = product;
    }

    /** A frame could not be read. */
    public void damaged(Damage damage) {
        if (isNew(damage.kind() + " " + damage.channel())) {
            LOG.warn(
                    "Kraken {} sent what cannot be read: {} (channel {}, symbol {}); further ones are counted",
                    product, damage.kind(), damage.channel().isEmpty() ? "unknown" : damage.channel(),
                    damage.symbol().orElse("unknown"));
        }
    }

    /** A channel or feed is not known. */
    public void unknown(String channel) {
        if (isNew("unknown " + channel)) {
            LOG.warn("Kraken {} sent channel {}, which is not known here; further messages of it are counted", product,
                    channel);
        }
    }

    private boolean isNew(String kind) {
        return told.size() < MOST_KINDS && told.add(kind);
    }
}
