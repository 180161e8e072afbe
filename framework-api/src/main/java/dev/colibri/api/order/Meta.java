package dev.colibri.api.order;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;

/**
 * What every order event has.
 *
 * @param id derived from the venue's evidence alone: the same evidence is the same event
 * @param eventTime the venue's time, nanoseconds since the epoch; ours where the venue had no part
 * @param receiveTime ours
 * @param sequence the node's running number, zero until the node has given one
 */
public record Meta(EventId id, ClientOrderId clientOrderId, AccountId account, InstrumentId instrument, Origin origin,
        long eventTime, long receiveTime, long sequence) {}
