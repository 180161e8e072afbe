package dev.colibri.api.order;

import java.time.Instant;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Require;

/**
 * What every order event has.
 *
 * @param id derived from the venue's evidence alone: the same evidence is the same event
 * @param eventTime the venue's time, nanoseconds since the epoch; ours where the venue had no part
 * @param receiveTime ours
 * @param sequence the node's running number, zero until the node has given one
 */
public record Meta(EventId id, ClientOrderId clientOrderId, AccountId account, InstrumentId instrument, Origin origin,
        long eventTime, long receiveTime, long sequence) {

    public Meta {
        Require.present("event id", id);
        Require.present("client order id", clientOrderId);
        Require.present("account", account);
        Require.present("instrument", instrument);
        Require.present("origin", origin);
        Require.notNegative("event time", eventTime);
        Require.notNegative("receive time", receiveTime);
        Require.notNegative("sequence", sequence);
    }

    /** Of an event in which the venue had no part: it happened here, at this moment. */
    public static Meta local(EventId id, OrderRequest order, long now) {
        return live(id, order, now, now);
    }

    /** Of an event that was seen as it happened. */
    public static Meta live(EventId id, OrderRequest order, long eventTime, long receiveTime) {
        return of(id, order, Origin.LIVE, eventTime, receiveTime);
    }

    /** Of an event that happened while we did not look, and that the venue told when asked. */
    public static Meta recovered(EventId id, OrderRequest order, long eventTime, long receiveTime) {
        return of(id, order, Origin.RECOVERED, eventTime, receiveTime);
    }

    /** Of an event that nobody told and that follows from other facts. */
    public static Meta inferred(EventId id, OrderRequest order, long eventTime, long receiveTime) {
        return of(id, order, Origin.INFERRED, eventTime, receiveTime);
    }

    /** The same with the node's running number. */
    public Meta withSequence(long number) {
        return new Meta(id, clientOrderId, account, instrument, origin, eventTime, receiveTime, number);
    }

    /** {@link #eventTime} to read. */
    public Instant eventInstant() {
        return EventTime.instant(eventTime);
    }

    /** {@link #receiveTime} to read. */
    public Instant receiveInstant() {
        return EventTime.instant(receiveTime);
    }

    private static Meta of(EventId id, OrderRequest order, Origin origin, long eventTime, long receiveTime) {
        return new Meta(id, order.clientOrderId(), order.account(), order.instrument(), origin, eventTime, receiveTime,
                0);
    }
}
