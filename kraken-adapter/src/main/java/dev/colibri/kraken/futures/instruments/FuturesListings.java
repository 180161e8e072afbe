package dev.colibri.kraken.futures.instruments;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.instruments.Listing;
import dev.colibri.kraken.common.instruments.ListingSource;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.symbology.ContractTable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.InstrumentRow;
import dev.colibri.kraken.futures.rest.InstrumentsAnswer;
import dev.colibri.kraken.futures.rest.InstrumentsRequest;
import dev.colibri.kraken.futures.rest.InstrumentsStatusRequest;
import dev.colibri.kraken.futures.rest.MarketCondition;

/**
 * What Kraken Futures lists: perpetual and dated contracts, linear and inverse. Options and indices are left out and
 * counted. Fees are not told: the venue's public schedules are no longer what it charges.
 *
 * <p>Beside the contracts their markets' conditions are asked for. A price that has left its index, or extreme
 * volatility, does not change what a market accepts as a whole: orders against the movement, those that close positions
 * among them, are taken as ever, so the status stays and the condition is logged and kept for whoever asks. Without an
 * answer to that the contracts are listed all the same.
 */
public final class FuturesListings implements ListingSource {
    private static final Logger LOG = LoggerFactory.getLogger(FuturesListings.class);
    private static final String NOTHING = "kraken.no-listing";

    private final FuturesApi api;
    private final LongWork work;
    private final Clock clock;
    private ContractTable contracts = ContractTable.EMPTY;
    private Map<InstrumentId, Derivative> instruments = Map.of();
    private Map<InstrumentId, MarketCondition> conditions = Map.of();

    /**
     * @param work where instruments are made of the rows
     * @param clock tells the time where the venue does not
     */
    public FuturesListings(FuturesApi api, LongWork work, Clock clock) {
        this.api = api;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String product() {
        return "futures";
    }

    /** The contracts of the last answer by their names; empty before the first. */
    public ContractTable contracts() {
        return contracts;
    }

    /** The contract that the venue calls so, in small letters or in capitals. */
    public Optional<Derivative> contract(String venueName) {
        return contracts.find(venueName).map(instruments::get);
    }

    /** The contracts whose markets are in no ordinary condition, as of the last answer. */
    public Map<InstrumentId, MarketCondition> conditions() {
        return conditions;
    }

    @Override
    public Future<Listings> load() {
        Future<InstrumentsAnswer<InstrumentRow>> rows = api.send(new InstrumentsRequest());
        Future<InstrumentsAnswer<MarketCondition>> states = api.send(new InstrumentsStatusRequest());
        return Future.join(rows, states).otherwiseEmpty().compose(all -> {
            if (rows.failed()) {
                return Future.failedFuture(rows.cause());
            }
            if (states.failed()) {
                LOG.warn("Kraken Futures does not tell the condition of its markets: {}",
                        states.cause().getMessage());
            }
            return make(rows.result(), states.succeeded() ? Optional.of(states.result()) : Optional.empty());
        });
    }

    private Future<Listings> make(InstrumentsAnswer<InstrumentRow> answer,
            Optional<InstrumentsAnswer<MarketCondition>> states) {
        OptionalLong told = time(answer);
        ContractMapper mapper =
                new ContractMapper(Map.of(), EventTime.instant(told.isPresent() ? told.getAsLong() : clock.nanos()));
        return work.run(() -> FuturesCatalogue.of(answer.rows(), mapper)).compose(made -> {
            if (made.listings().isEmpty()) {
                return Future.failedFuture(new VenueException(NOTHING, VenueException.Category.PROTOCOL,
                        VenueException.Advice.RETRY_LATER, "Kraken Futures lists no contract at all",
                        Optional.empty()));
            }
            contracts = made.contracts();
            instruments = Listing.byId(made.listings(), Derivative.class);
            states.ifPresent(this::keepConditions);
            return Future.succeededFuture(new Listings(made.listings(), AssetTable.EMPTY, made.skipped(),
                    List.of(), told));
        });
    }

    private void keepConditions(InstrumentsAnswer<MarketCondition> answer) {
        Map<InstrumentId, MarketCondition> unusual = new LinkedHashMap<>();
        answer.rows().rows().forEach((symbol, condition) -> contracts.find(symbol)
                .filter(id -> !condition.isOrdinary()).ifPresent(id -> unusual.put(id, condition)));
        unusual.forEach((id, condition) -> {
            if (!condition.equals(conditions.get(id))) {
                LOG.warn("{} is in an unusual condition: {}", id, condition.words());
            }
        });
        conditions.keySet().stream().filter(id -> !unusual.containsKey(id))
                .forEach(id -> LOG.info("{} is in its ordinary condition again", id));
        conditions = Collections.unmodifiableMap(unusual);
    }

    /** A time that cannot be read is as good as none: it is not what was asked for. */
    private static OptionalLong time(InstrumentsAnswer<?> answer) {
        try {
            return answer.serverTime().map(KrakenTimes::ofText).map(OptionalLong::of).orElse(OptionalLong.empty());
        } catch (InvalidValueException notATime) {
            LOG.debug("Kraken Futures tells a time that is none: {}", notATime.getMessage());
            return OptionalLong.empty();
        }
    }
}
