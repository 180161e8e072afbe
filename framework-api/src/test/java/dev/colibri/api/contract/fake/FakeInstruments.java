package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.VenueException;

/** What the fake venue lists. */
final class FakeInstruments implements InstrumentProvider {
    static final List<AssetInfo> ASSETS = List.of(new AssetInfo(Asset.of("BTC"), 8, 5, ""),
            new AssetInfo(Asset.USD, 4, 2, ""));
    private static final int MOST_NEAR = 5;

    private final FakeWire wire;
    private final NodeContext context;
    private final NavigableMap<InstrumentId, FakeListing> loaded = new TreeMap<>();
    private final NavigableMap<InstrumentId, Instrument> made = new TreeMap<>();

    FakeInstruments(FakeWire wire, NodeContext context) {
        this.wire = wire;
        this.context = context;
    }

    @Override
    public Future<Void> loadAll() {
        return wire.listings().map(listings -> {
            loaded.clear();
            made.clear();
            listings.forEach(this::keep);
            return null;
        });
    }

    @Override
    public Future<Void> load(List<InstrumentId> ids) {
        return wire.listings().map(listings -> {
            listings.stream().filter(listing -> ids.contains(listing.id()))
                    .forEach(this::keep);
            List<InstrumentId> all = listings.stream().map(FakeListing::id).toList();
            List<InstrumentId> unknown = ids.stream().filter(id -> !all.contains(id)).toList();
            if (!unknown.isEmpty()) {
                throw new VenueException("fake.unknown-instrument", VenueException.Category.NOT_FOUND,
                        VenueException.Advice.FIX_FIRST, "The venue does not list " + unknown + "; near are "
                                + near(unknown.getFirst().symbol(), all),
                        Optional.empty());
            }
            return null;
        });
    }

    @Override
    public List<Instrument> instruments() {
        return List.copyOf(made.values());
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(made.get(id));
    }

    @Override
    public Optional<AssetInfo> asset(Asset asset) {
        return ASSETS.stream().filter(info -> info.asset().equals(asset)).findFirst();
    }

    @Override
    public Resolution resolve(String text) {
        String wanted = plain(text);
        return loaded.values().stream()
                .filter(listing -> plain(listing.symbol()).equals(wanted)
                        || plain(listing.id().toString()).equals(wanted))
                .findFirst().<Resolution>map(listing -> new Resolution.Found(listing.instrument()))
                .orElseGet(() -> new Resolution.Unknown(near(text, List.copyOf(loaded.keySet()))));
    }

    /** The venue told another rule or a new instrument. */
    void onListed(FakeMessage.Listed message) {
        FakeListing listing = message.listing();
        FakeListing known = keep(listing);
        if (known == null || !known.withStatus(listing.status()).equals(listing)) {
            context.market().accept(
                    new InstrumentUpdate(listing.instrument(), message.time(), context.clock().nanos()));
        }
    }

    private @Nullable FakeListing keep(FakeListing listing) {
        made.put(listing.id(), listing.instrument());
        return loaded.put(listing.id(), listing);
    }

    /** Decimals of a price and of a quantity. */
    Map.Entry<Integer, Integer> scales(InstrumentId id) {
        Instrument instrument = find(id)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not loaded"));
        return Map.entry(instrument.terms().priceScale(), instrument.terms().quantityScale());
    }

    /** Those that share the longest beginning with a text, best first. */
    private static List<InstrumentId> near(String text, List<InstrumentId> all) {
        List<InstrumentId> near = new ArrayList<>(all);
        near.sort((one, two) -> Integer.compare(common(text, two), common(text, one)));
        return near.subList(0, Math.min(MOST_NEAR, near.size()));
    }

    private static int common(String text, InstrumentId id) {
        String one = plain(text);
        String two = plain(id.symbol());
        int length = 0;
        while (length < Math.min(one.length(), two.length()) && one.charAt(length) == two.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.]", "");
    }
}
