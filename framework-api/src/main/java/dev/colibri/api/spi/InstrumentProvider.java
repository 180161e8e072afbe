package dev.colibri.api.spi;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * What can be traded on a connection. Loading asks the venue, and works before the connection is connected too; reading
 * is from memory. While it is connected, changes of what is loaded and new listings are told as {@link
 * dev.colibri.api.market.InstrumentUpdate} events, whoever subscribed to what.
 */
public interface InstrumentProvider {

    /** Loads everything. Asking again refreshes. */
    Future<Void> loadAll();

    /**
     * Loads these and only these. Fails, naming them with near matches, when one is not known to the venue; the others
     * are loaded all the same.
     */
    Future<Void> load(List<InstrumentId> ids);

    /** What is loaded, in the order of their ids. */
    List<Instrument> instruments();

    /** A loaded instrument. */
    Optional<Instrument> find(InstrumentId id);

    /** What an asset is at this venue, where the venue tells. */
    Optional<AssetInfo> asset(Asset asset);

    /**
     * Finds the one instrument that a text means, in any spelling a person may use: {@code XBTUSD}, {@code BTC-USD},
     * {@code BTC/USD.KRAKEN}.
     */
    Resolution resolve(String text);

    /**
     * What a venue says of an asset.
     *
     * @param decimals how exactly the venue keeps it
     * @param displayDecimals how exactly it is usefully shown
     * @param description such as {@code staked, bonded}; empty for a plain asset
     */
    record AssetInfo(Asset asset, int decimals, int displayDecimals, String description) {
        public AssetInfo {
            Require.present("asset", asset);
            Require.within("decimals of " + asset, decimals, 0, Decimals.MAX_SCALE);
            Require.within("display decimals of " + asset, displayDecimals, 0, Decimals.MAX_SCALE);
            Require.present("description", description);
        }
    }

    /** What a text means. */
    sealed interface Resolution {

        /** Exactly one instrument. */
        record Found(Instrument instrument) implements Resolution {
            public Found {
                Require.present("instrument", instrument);
            }
        }

        /** Several, between which the text does not decide. */
        record Ambiguous(List<InstrumentId> candidates) implements Resolution {
            public Ambiguous {
                candidates = Require.each("candidates", candidates);
                if (candidates.size() < 2) {
                    throw new InvalidValueException("candidates", candidates.toString(), "must be at least two");
                }
            }
        }

        /**
         * None.
         *
         * @param near the nearest ids, best first, at most five
         */
        record Unknown(List<InstrumentId> near) implements Resolution {
            private static final int MOST = 5;

            public Unknown {
                near = Require.each("near matches", near);
                if (near.size() > MOST) {
                    throw new InvalidValueException("near matches", near.toString(), "must be at most five");
                }
            }
        }
    }
}
