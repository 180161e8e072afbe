package dev.colibri.kraken.spot.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.instruments.Listing;
import dev.colibri.kraken.common.instruments.ListingSource;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.symbology.PairTable;
import dev.colibri.kraken.common.wire.LenientRows;
import dev.colibri.kraken.spot.instruments.SpotCatalogue.AssetRows;
import dev.colibri.kraken.spot.rest.AssetPairsRequest;
import dev.colibri.kraken.spot.rest.AssetRow;
import dev.colibri.kraken.spot.rest.AssetsRequest;
import dev.colibri.kraken.spot.rest.PairRow;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotRequest;

/**
 * What Kraken Spot lists: pairs of currencies, and pairs of tokenised shares, which the venue tells only when it is
 * asked for them. Those are not offered everywhere: when they are refused, the rest is listed all the same and the
 * answer says that a part is missing. The tables of names are those of the last answer, and empty before the first.
 */
public final class SpotListings implements ListingSource {
    private static final Logger LOG = LoggerFactory.getLogger(SpotListings.class);
    private static final String NOTHING = "kraken.no-listing";

    private final SpotApi api;
    private final LongWork work;
    private final Set<String> warnedOf = new TreeSet<>();
    private AssetTable assets = AssetTable.EMPTY;
    private PairTable pairs = PairTable.EMPTY;
    private Map<InstrumentId, CurrencyPair> instruments = Map.of();

    /**
     * @param work where instruments are made of the rows
     */
    public SpotListings(SpotApi api, LongWork work) {
        this.api = api;
        this.work = work;
    }

    @Override
    public String product() {
        return "spot";
    }

    /** The assets by all their names. */
    public AssetTable assets() {
        return assets;
    }

    /** The pairs by all their names. */
    public PairTable pairs() {
        return pairs;
    }

    /** The pair that the venue calls so, by any of its own names for it. */
    public Optional<CurrencyPair> pair(String venueName) {
        return pairs.find(venueName).map(names -> instruments.get(names.id()));
    }

    @Override
    public Future<Listings> load() {
        Future<LenientRows<AssetRow>> currencies = api.send(new AssetsRequest(false));
        Future<LenientRows<PairRow>> currencyPairs = api.send(new AssetPairsRequest(false));
        Future<Part<AssetRow>> shares = part(new AssetsRequest(true), "tokenised assets");
        Future<Part<PairRow>> sharePairs = part(new AssetPairsRequest(true), "pairs of tokenised assets");
        return Future.join(currencies, currencyPairs, shares, sharePairs).compose(all -> {
            List<AssetRows> assetRows = new ArrayList<>(List.of(new AssetRows(currencies.result(), false)));
            List<LenientRows<PairRow>> pairRows = new ArrayList<>(List.of(currencyPairs.result()));
            List<String> gaps = new ArrayList<>();
            shares.result().addTo(gaps).ifPresent(rows -> assetRows.add(new AssetRows(rows, true)));
            sharePairs.result().addTo(gaps).ifPresent(pairRows::add);
            return work.run(() -> SpotCatalogue.of(assetRows, pairRows)).compose(made -> told(made, gaps));
        });
    }

    private Future<Listings> told(SpotCatalogue made, List<String> gaps) {
        if (made.listings().isEmpty()) {
            return Future.failedFuture(new VenueException(NOTHING, VenueException.Category.PROTOCOL,
                    VenueException.Advice.RETRY_LATER, "Kraken Spot lists no pair at all", Optional.empty()));
        }
        made.strangeWords().stream().filter(warnedOf::add).forEach(word -> LOG.warn(
                "Kraken Spot says of a pair that it is {}, which is not known here; it is taken as suspended", word));
        assets = made.assets();
        pairs = made.pairs();
        instruments = Listing.byId(made.listings(), CurrencyPair.class);
        return Future.succeededFuture(
                new Listings(made.listings(), made.assets(), made.skipped(), gaps, OptionalLong.empty()));
    }

    /** Asks for what may be refused. */
    private <T> Future<Part<T>> part(SpotRequest<LenientRows<T>> request, String what) {
        return api.send(request).map(rows -> new Part<>(what, Optional.of(rows), "")).recover(
                refusal -> Future.succeededFuture(new Part<>(what, Optional.empty(), ": " + refusal.getMessage())));
    }

    /** A table, or why it could not be had. */
    private record Part<T>(String what, Optional<LenientRows<T>> rows, String why) {

        Optional<LenientRows<T>> addTo(List<String> gaps) {
            if (rows.isEmpty()) {
                gaps.add(what + why);
            }
            return rows;
        }
    }
}
