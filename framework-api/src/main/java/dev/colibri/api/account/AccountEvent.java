package dev.colibri.api.account;

import java.math.BigDecimal;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.EventId;

/** Something that happened to an account beside its orders. */
public sealed interface AccountEvent {

    /** Derived from the venue's evidence alone: the same evidence is the same event. */
    EventId id();

    AccountId account();

    /** The venue's time, nanoseconds since the epoch. */
    long eventTime();

    /** Ours. */
    long receiveTime();

    /** The account's balances and margin changed. */
    record StateChanged(EventId id, AccountState state) implements AccountEvent {
        public StateChanged {
            Require.present("event id", id);
            Require.present("account state", state);
        }

        @Override
        public AccountId account() {
            return state.account();
        }

        @Override
        public long eventTime() {
            return state.eventTime();
        }

        @Override
        public long receiveTime() {
            return state.receiveTime();
        }
    }

    /**
     * Funding was paid or received.
     *
     * @param amount positive is received, negative paid
     */
    record FundingSettled(EventId id, AccountId account, InstrumentId instrument, Money amount, Origin origin,
            long eventTime, long receiveTime) implements AccountEvent {
        public FundingSettled {
            requireNews(id, account, eventTime, receiveTime);
            Require.present("instrument", instrument);
            Require.present("funding", amount);
            Require.present("origin", origin);
        }
    }

    /** Interest on a margin position was charged; {@code amount} is negative, or zero where none was due. */
    record RolloverCharged(EventId id, AccountId account, InstrumentId instrument, Money amount, Origin origin,
            long eventTime, long receiveTime) implements AccountEvent {
        public RolloverCharged {
            requireNews(id, account, eventTime, receiveTime);
            Require.present("instrument", instrument);
            if (Require.present("rollover", amount).isPositive()) {
                throw new InvalidValueException("rollover", amount.toString(), "must not be positive");
            }
            Require.present("origin", origin);
        }
    }

    /** Money came or went by another road than trading; {@code kind} is the venue's word for it. */
    record Transferred(EventId id, AccountId account, Money amount, String kind, Origin origin, long eventTime,
            long receiveTime) implements AccountEvent {
        public Transferred {
            requireNews(id, account, eventTime, receiveTime);
            Require.present("transfer", amount);
            Require.words("transfer kind", kind);
            Require.present("origin", origin);
        }
    }

    /** The venue warns that margin runs out. */
    record MarginCalled(EventId id, AccountId account, BigDecimal level, String text, long eventTime, long receiveTime)
            implements AccountEvent {
        public MarginCalled {
            requireNews(id, account, eventTime, receiveTime);
            Require.figure("level", level);
            Require.present("text", text);
        }
    }

    /** The venue's dead-man's switch cancelled all orders of the account's connection. */
    record DeadManFired(EventId id, AccountId account, long eventTime, long receiveTime) implements AccountEvent {
        public DeadManFired {
            requireNews(id, account, eventTime, receiveTime);
        }
    }

    private static void requireNews(EventId id, AccountId account, long eventTime, long receiveTime) {
        Require.present("event id", id);
        Require.present("account", account);
        Require.notNegative("event time", eventTime);
        Require.notNegative("receive time", receiveTime);
    }
}
