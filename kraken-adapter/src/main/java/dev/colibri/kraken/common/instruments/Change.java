package dev.colibri.kraken.common.instruments;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;

/**
 * An instrument that is new, or not what it was.
 *
 * @param before what it was; empty for a new listing
 */
record Change(Optional<Instrument> before, Instrument now) {

    InstrumentId id() {
        return now.id();
    }

    /**
     * What is told of it: an update when any rule but the status is another or the instrument is new, and a status when
     * that is another.
     */
    List<MarketEvent> events(long eventTime, long receiveTime) {
        InstrumentUpdate update = new InstrumentUpdate(now, eventTime, receiveTime);
        if (before.isEmpty()) {
            return List.of(update);
        }
        Instrument old = before.get();
        InstrumentStatus status = new InstrumentStatus(id(), now.status(), eventTime, receiveTime);
        boolean otherRules = !old.withTerms(old.terms().withStatus(now.status())).equals(now);
        boolean otherStatus = old.status() != now.status();
        if (otherRules) {
            return otherStatus ? List.of(update, status) : List.of(update);
        }
        return otherStatus ? List.of(status) : List.of();
    }

    /** In words, for the log. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(id().toString());
        if (before.isEmpty()) {
            return words.append(" is listed, ").append(now.status()).toString();
        }
        String separator = ": ";
        for (RuleChange change : RuleChange.between(before.get(), now)) {
            words.append(separator).append(change.rule()).append(' ').append(change.before()).append(" -> ")
                    .append(change.now());
            separator = ", ";
        }
        return words.toString();
    }
}
