package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.NearMatch;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.testing.Instruments;

/** One instrument of every kind; {@code XBT} is a spelling that no name of the pair shows. */
final class ToyInstruments implements InstrumentProvider {
    private final boolean offline;
    private List<Instrument> loaded = List.of();

    ToyInstruments(ToyConnector.Settings settings) {
        this.offline = settings.offline();
    }

    @Override
    public Future<Void> loadAll() {
        if (offline) {
            return Future.failedFuture(ToyConnection.unreachable());
        }
        loaded = Instruments.ALL.stream().sorted((one, two) -> one.id().compareTo(two.id())).toList();
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> load(List<InstrumentId> ids) {
        return loadAll();
    }

    @Override
    public List<Instrument> instruments() {
        return loaded;
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        return loaded.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }

    @Override
    public Optional<AssetInfo> asset(Asset asset) {
        return Optional.empty();
    }

    @Override
    public Resolution resolve(String text) {
        String wanted = plain(text).equals("XBTUSD") ? "BTCUSD" : plain(text);
        List<Instrument> found = loaded.stream().filter(instrument -> plain(instrument.id().toString()).equals(wanted)
                || plain(instrument.id().symbol()).equals(wanted)).toList();
        List<Instrument> alike = found.isEmpty()
                ? loaded.stream().filter(instrument -> plain(instrument.id().symbol()).endsWith("USD" + wanted))
                        .toList()
                : found;
        return switch (alike.size()) {
            case 0 -> new Resolution.Unknown(near(text));
            case 1 -> new Resolution.Found(alike.getFirst());
            default -> new Resolution.Ambiguous(alike.stream().map(Instrument::id).toList());
        };
    }

    private List<InstrumentId> near(String text) {
        List<String> symbols = loaded.stream().map(instrument -> instrument.id().symbol()).toList();
        return NearMatch.among(symbols, text, 5).stream().map(symbol -> InstrumentId.parse(symbol + ".KRAKEN"))
                .toList();
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.]", "");
    }
}
