package dev.colibri.kraken.common.instruments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;

/** The loaded instruments. Nothing is ever thrown out; the list in order is made when it is asked for and kept. */
final class InstrumentCache {
    private final Cache<InstrumentId, Instrument> loaded = Caffeine.newBuilder().executor(Runnable::run).build();
    private @Nullable List<Instrument> inOrder;

    void put(Instrument instrument) {
        loaded.put(instrument.id(), instrument);
        inOrder = null;
    }

    boolean contains(InstrumentId id) {
        return loaded.asMap().containsKey(id);
    }

    Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(loaded.getIfPresent(id));
    }

    List<Instrument> inOrder() {
        List<Instrument> known = inOrder;
        if (known == null) {
            known = loaded.asMap().values().stream().sorted(Comparator.comparing(Instrument::id)).toList();
            inOrder = known;
        }
        return known;
    }

    Set<InstrumentId> ids() {
        return loaded.asMap().keySet();
    }
}
