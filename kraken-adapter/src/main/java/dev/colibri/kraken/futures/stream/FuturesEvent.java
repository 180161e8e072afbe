package dev.colibri.kraken.futures.stream;

import java.util.List;

/** What the venue says beside its feeds. */
public sealed interface FuturesEvent {

    /** The greeting of a new connection. */
    record Greeting(long version) implements FuturesEvent {}

    /** A feed was granted; for public feeds of these products. */
    record Subscribed(String feed, List<String> products) implements FuturesEvent {
        public Subscribed {
            products = List.copyOf(products);
        }
    }

    /** A feed was given back. */
    record Unsubscribed(String feed, List<String> products) implements FuturesEvent {
        public Unsubscribed {
            products = List.copyOf(products);
        }
    }

    /** A feed was not granted, or could not be given back; the wire is documented to say so, and was never seen to. */
    record Refused(String event, String feed, List<String> products) implements FuturesEvent {
        public Refused {
            products = List.copyOf(products);
        }
    }

    /** Something is wrong with a request; the venue does not say with which. {@code alert} and {@code error} alike. */
    record Alert(String message) implements FuturesEvent {}

    /** A challenge to be signed. */
    record Challenge(String message) implements FuturesEvent {}

    /** The answer to a ping. */
    record Pong() implements FuturesEvent {}

    /** An event that nobody here knows. */
    record Unknown(String event) implements FuturesEvent {}
}
